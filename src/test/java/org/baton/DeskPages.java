package org.baton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The pages of people, as the server writes them, without a browser. */
public final class DeskPages {

    private final MockMvc http;

    public DeskPages(MockMvc http) {
        this.http = http;
    }

    /** In English. */
    public String get(String person, String path) {
        return get(person, path, Locale.ENGLISH);
    }

    public String get(String person, String path, Locale language) {
        return answer(person, MockMvcRequestBuilders.get(path).locale(language), 200);
    }

    public void post(String person, String path, Map<String, String> fields, int status) {
        var call = MockMvcRequestBuilders.post(path).with(csrf());
        fields.forEach(call::param);
        answer(person, call, status);
    }

    private String answer(String person, MockHttpServletRequestBuilder call, int status) {
        try {
            MockHttpServletResponse answer =
                    http.perform(call.session(session(person))).andReturn().getResponse();
            String body = answer.getContentAsString(StandardCharsets.UTF_8);
            assertThat(answer.getStatus()).as(body).isEqualTo(status);
            return body;
        } catch (Exception e) {
            throw new AssertionError("The page failed", e);
        }
    }

    private MockHttpSession session(String person) throws Exception {
        var signIn = MockMvcRequestBuilders.post("/sign-in")
                .with(csrf())
                .param("username", person)
                .param("password", person);
        return (MockHttpSession) http.perform(signIn).andReturn().getRequest().getSession();
    }
}
