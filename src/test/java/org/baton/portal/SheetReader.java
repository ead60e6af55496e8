package org.baton.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.baton.TicketStory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Somebody who signs in and opens the page of a ticket, or a part of it, as the server writes it. */
record SheetReader(MockMvc http) {

    MockHttpServletResponse ask(String agent, MockHttpServletRequestBuilder call) {
        try {
            var signIn = post("/sign-in").with(csrf()).param("username", agent).param("password", agent);
            var session = (MockHttpSession)
                    http.perform(signIn).andReturn().getRequest().getSession();
            return http.perform(call.session(session)).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError("The call failed", e);
        }
    }

    String page(String agent, TicketStory ticket, String below) {
        var response = ask(agent, get("/desk/tickets/" + ticket.number() + below));
        assertThat(response.getStatus()).isEqualTo(200);
        return text(response);
    }

    static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
