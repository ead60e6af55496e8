package org.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.HandlerMapping;

/** A call about a ticket is named in the log while it lasts. */
class TicketInLogTest {

    private final TicketInLog log = new TicketInLog();
    private final MockHttpServletRequest call = new MockHttpServletRequest();

    @AfterEach
    void forget() {
        MDC.clear();
    }

    @Test
    void a_call_names_its_ticket_and_the_next_one_does_not() {
        comes(Map.of("number", "100001"));
        assertThat(MDC.get("ticket")).isEqualTo("100001");

        log.afterCompletion(call, new MockHttpServletResponse(), this, null);
        assertThat(MDC.get("ticket")).isNull();
    }

    @Test
    void what_is_no_number_cannot_write_lines_of_its_own() {
        comes(Map.of("number", "1\nERROR all is lost"));
        assertThat(MDC.get("ticket")).isNull();
    }

    @Test
    void a_call_about_no_ticket_names_none() {
        comes(Map.of("desk", "onebox"));
        assertThat(MDC.get("ticket")).isNull();
    }

    private void comes(Map<String, String> path) {
        call.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, path);
        log.preHandle(call, new MockHttpServletResponse(), this);
    }
}
