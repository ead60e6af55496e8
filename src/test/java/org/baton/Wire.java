package org.baton;

import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;

/** Calls as they come over the wire, with whatever body and proof somebody sends. */
record Wire(MockMvc http, ObjectMapper json) {

    record Answer(int status, String type, JsonNode body) {}

    Answer post(String path, String proof, String body) throws Exception {
        return call(HttpMethod.POST, path, proof, body);
    }

    Answer call(HttpMethod method, String path, String proof, String body) throws Exception {
        var call = request(method, path).contentType(APPLICATION_JSON).content(body == null ? "" : body);
        var answer = http.perform(proof == null ? call : call.header("Authorization", proof))
                .andReturn()
                .getResponse();
        return new Answer(
                answer.getStatus(),
                answer.getContentType(),
                json.readTree(answer.getContentAsString(StandardCharsets.UTF_8)));
    }

    static String basic(String agent) {
        return "Basic " + Base64.getEncoder().encodeToString((agent + ":" + agent).getBytes(StandardCharsets.UTF_8));
    }

    /** The names of its fields. */
    static List<String> fields(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
