package org.baton;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The calls of programs and agents, as they come over the wire. */
public final class DeskCalls {

    private final MockMvc http;
    private final ObjectMapper json;

    DeskCalls(MockMvc http, ObjectMapper json) {
        this.http = http;
        this.json = json;
    }

    /** What was answered. */
    public record Answer(int status, JsonNode body) {

        public String number() {
            return body.path("number").asText();
        }

        public Answer successful() {
            assertThat(status).as(body.toPrettyString()).isBetween(200, 299);
            return this;
        }
    }

    /** As the program of a desk, which must succeed. */
    public Answer post(String path, String token, Map<String, Object> body) {
        return send(MockMvcRequestBuilders.post(path).header("Authorization", "Bearer " + token), body)
                .successful();
    }

    /** As an agent, who may be refused. */
    public Answer postAs(String agent, String path, Map<String, Object> body) {
        return send(as(agent, MockMvcRequestBuilders.post(path)), body);
    }

    public Answer putAs(String agent, String path, Map<String, Object> body) {
        return send(as(agent, MockMvcRequestBuilders.put(path)), body);
    }

    public Answer getAs(String agent, String path) {
        return perform(MockMvcRequestBuilders.get(path).header("Authorization", basic(agent)));
    }

    public Answer deleteAs(String agent, String path) {
        return perform(as(agent, MockMvcRequestBuilders.delete(path)));
    }

    private static MockHttpServletRequestBuilder as(String agent, MockHttpServletRequestBuilder call) {
        return call.header("Authorization", basic(agent));
    }

    private static String basic(String agent) {
        return "Basic " + Base64.getEncoder().encodeToString((agent + ":" + agent).getBytes(StandardCharsets.UTF_8));
    }

    public Answer tryToPost(String path, String token, Map<String, Object> body) {
        return send(MockMvcRequestBuilders.post(path).header("Authorization", "Bearer " + token), body);
    }

    public JsonNode ticket(String number) {
        return perform(MockMvcRequestBuilders.get("/api/tickets/" + number).header("Authorization", "Bearer demo"))
                .successful()
                .body();
    }

    /** As an agent sees it. */
    public JsonNode ticketAs(String agent, String number) {
        return perform(MockMvcRequestBuilders.get("/api/tickets/" + number).header("Authorization", basic(agent)))
                .successful()
                .body();
    }

    private Answer send(MockHttpServletRequestBuilder call, Map<String, Object> body) {
        try {
            return perform(call.contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsBytes(body)));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Answer perform(MockHttpServletRequestBuilder call) {
        try {
            var response = http.perform(call).andReturn().getResponse();
            return new Answer(response.getStatus(), json.readTree(response.getContentAsString(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError("The call failed", e);
        }
    }
}
