package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.baton.engine.Organisation;
import org.baton.engine.People;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An agent takes a call: phoneCall.bpmn. */
@DeskTest
class PhoneCallTest {

    @Autowired
    private DeskStory story;

    @Autowired
    private FormService forms;

    @Autowired
    private RepositoryService models;

    @Autowired
    private TaskService tasks;

    @Autowired
    private People people;

    @Autowired
    private Organisation organisation;

    @BeforeEach
    void begin() {
        story.begins();
    }

    private static Map<String, Object> said() {
        return new HashMap<>(Map.of(
                "company", "",
                "caller", "Svetlana",
                "address", "svetlana@lotos.example",
                "subject", "The service does not show in booking",
                "body", "The service 'Massage' does not show in the online booking. What is to be set?"));
    }

    /** As Tasklist does it. */
    private String takes(String agent, Map<String, Object> said) {
        var number = new AtomicReference<String>();
        people.as(
                agent,
                () -> number.set(
                        forms.submitStartForm(process("phoneCall"), said).getBusinessKey()));
        return number.get();
    }

    private String process(String key) {
        return models.createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private Task shown(TicketStory ticket) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(ticket.number())
                .taskDefinitionKey("AnswerCaller")
                .singleResult();
    }

    @Test
    void a_call_becomes_a_ticket_of_the_agents_desk_and_the_agent_is_shown_number_and_promise() {
        var ticket = story.knows(takes("marina", said()));
        ticket.waitsAt("AnswerCaller", "AcceptTicket").isOnLine("line2");
        assertThat(shown(ticket).getName()).isEqualTo("#" + ticket.number() + " The service does not show in booking");
        assertThat(shown(ticket).getAssignee()).isEqualTo("marina");
        assertThat(ticket.desk()).isEqualTo("arnika");
        assertThat(ticket.seen().path("channel").asText()).isEqualTo("phone");
        assertThat(tasks.getVariableLocal(shown(ticket).getId(), "summary").toString())
                .contains("**Acceptance** – Subscription: 1 working hour from Monday 11:00. So: Monday 12:00.");
    }

    @Test
    void the_ticket_goes_on_after_the_caller_was_told() {
        var ticket = story.knows(takes("marina", said()));
        ticket.completes("AnswerCaller", Map.of());

        ticket.waitsAt("AcceptTicket").hasPassed("CallerAnswered");
        assertThat(tasks.getVariables(tasks.createTaskQuery()
                                .processInstanceBusinessKey(ticket.number())
                                .singleResult()
                                .getId())
                        .keySet())
                .doesNotContain("body", "caller", "address");
    }

    @Test
    void whoever_works_at_one_desk_cannot_take_a_call_for_another() {
        var other = said();
        other.put("desk", "onebox");

        assertThatThrownBy(() -> takes("marina", other)).hasMessageContaining("You do not work at the desk 'onebox'");
    }

    @Test
    void whoever_works_at_several_desks_says_at_which() {
        organisation.hasPerson("dvoie", "Nazar Dvoie", "dvoie", Set.of("onebox-paid", "arnika-line2"));
        assertThatThrownBy(() -> takes("dvoie", said())).hasMessageContaining("You work at several desks");

        var chosen = said();
        chosen.put("desk", "arnika");

        assertThat(story.knows(takes("dvoie", chosen)).desk()).isEqualTo("arnika");
    }

    @Test
    void nothing_else_is_begun_by_hand() {
        assertThatThrownBy(() -> people.as("marina", () -> forms.submitStartForm(process("ticket"), Map.of())))
                .isNotNull();
    }
}
