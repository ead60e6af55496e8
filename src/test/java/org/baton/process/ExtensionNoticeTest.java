package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baton.RequestStory.aTicket;

import java.util.List;
import java.util.Map;
import org.baton.DeskPages;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Cleverbox puts nothing off without a word: no extension goes without its notice, and what is late is counted. */
@DeskTest
class ExtensionNoticeTest {

    private static final String IN_48_HOURS = "2026-11-25T08:00:00Z";
    private static final String IN_72_HOURS = "2026-11-26T08:00:00Z";

    @Autowired
    DeskStory story;

    @Autowired
    RepositoryService repository;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvc http;

    @BeforeEach
    void the_desk_is_empty_and_it_is_monday() {
        story.begins();
    }

    @AfterEach
    void the_story_is_over() {
        story.isOver();
    }

    private TicketStory inWork() {
        return story.receives(aTicket().at("cleverbox").under("standard"))
                .isAccepted()
                .isToBeResolvedBy("2026-11-24T08:00:00Z");
    }

    private static Map<String, Object> until(String moment) {
        return Map.of("until", moment, "reason", "The makers of the bank's module answer tomorrow.");
    }

    private static TicketStory extended(TicketStory ticket, String until) {
        return ticket.does(ticket.executor(), "extension", until(until));
    }

    private int refused(TicketStory ticket, Map<String, Object> extension) {
        return ticket.tries(ticket.executor(), "extension", extension).status();
    }

    @Test
    void without_a_notice_there_is_no_extension() {
        var ticket = inWork();
        assertThat(refused(ticket, Map.of("until", IN_48_HOURS))).isEqualTo(422);
        assertThat(refused(ticket, Map.of("until", IN_48_HOURS, "reason", " "))).isEqualTo(422);
        assertThat(refused(ticket, Map.of("reason", "It takes longer"))).isEqualTo(422);
        assertThat(story.knows(ticket.number())
                        .isToBeResolvedBy("2026-11-24T08:00:00Z")
                        .notices())
                .doesNotContain("TellExtended");
    }

    @Test
    void without_a_notice_there_is_no_extension_in_tasklist_either() {
        var ticket = inWork();
        Map<String, Object> said = Map.of("saidOutcome", "extend", "saidUntil", IN_72_HOURS);
        assertThatThrownBy(() -> ticket.completes("WorkOnTicket", said)).isInstanceOf(RuntimeException.class);
        assertThat(ticket.isToBeResolvedBy("2026-11-24T08:00:00Z").notices()).doesNotContain("TellExtended");
        ticket.waitsAt("WorkOnTicket");
    }

    @Test
    void without_the_notice_the_path_does_not_exist() {
        String diagram = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("ticket")
                .latestVersion()
                .singleResult()
                .getId();
        FlowNode extension = repository.getBpmnModelInstance(diagram).getModelElementById("ExtendPromise");
        assertThat(extension.getPreviousNodes().list())
                .extracting(FlowNode::getId)
                .containsExactly("TellExtended");
    }

    @Test
    void nobody_but_the_executor_extends_it() {
        var ticket = inWork();
        String colleague =
                story.anotherOf("cleverbox", "support", ticket.executor()).id();
        assertThat(ticket.tries(colleague, "extension", until(IN_48_HOURS)).status())
                .isEqualTo(409);
        assertThat(ticket.customerTries("extension", until(IN_48_HOURS)).status())
                .isEqualTo(403);
        ticket.isToBeResolvedBy("2026-11-24T08:00:00Z");
    }

    @Test
    void without_an_extension_there_is_no_notice() {
        var ticket = inWork();
        assertThat(refused(ticket, until("2026-11-26T08:00:01Z"))).isEqualTo(422);
        assertThat(refused(ticket, until("2026-11-24T08:00:00Z"))).isEqualTo(422);
        assertThat(ticket.isToBeResolvedBy("2026-11-24T08:00:00Z").notices()).doesNotContain("TellExtended");
    }

    @Test
    void at_24_hours_without_one_the_promise_is_broken_and_counted_so() {
        var ticket = inWork();
        var extended = extended(inWork(), IN_48_HOURS);
        story.itIs("2026-11-24T08:00:00Z");
        var late = ticket.tries(ticket.executor(), "extension", until(IN_48_HOURS));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body().path("detail").asText())
                .contains("2026-11-24 10:00")
                .contains("over");
        story.itIs("2026-11-24T08:00:01Z");
        ticket.isDelivered();
        extended.isDelivered();
        assertThat(ticket.seen()
                        .path("promise")
                        .path("resolve")
                        .path("breached")
                        .asBoolean())
                .isTrue();
        assertThat(keptAndBroken(ticket)).containsExactly("0", "1");
        assertThat(keptAndBroken(extended)).containsExactly("1", "0");
    }

    @Test
    void acceptance_is_no_way_around_the_notice() {
        var ticket = story.receives(aTicket().at("cleverbox").under("standard"));
        assertThat(ticket.tries(ticket.offered(), "acceptance", Map.of("resolveBy", IN_72_HOURS))
                        .status())
                .isEqualTo(422);
    }

    /** How the page of numbers counts the time of the ticket's customer, who is called by its number there. */
    private List<String> keptAndBroken(TicketStory ticket) {
        String name = "Customer of " + ticket.number();
        sql.sql("update baton.customer set name = ? where id = ?")
                .params(name, ticket.seen().path("customer").asText())
                .update();
        String row = new DeskPages(http)
                .get("lesia", "/desk/numbers/customer.csv?desk=cleverbox&from=2026-11-23&to=2026-11-24")
                .lines()
                .filter(it -> it.startsWith(name + ","))
                .findFirst()
                .orElseThrow();
        return List.of(row.split(",")).subList(4, 6);
    }
}
