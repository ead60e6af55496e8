package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import org.baton.DeskStory;
import org.baton.DeskTest;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the engine keeps of a ticket, for Cockpit. */
@DeskTest
class KeptHistoryTest {

    @Autowired
    DeskStory story;

    @Autowired
    HistoryService history;

    private String instance;

    @BeforeEach
    void a_ticket_is_accepted() {
        story.begins();
        var ticket =
                story.receives(aTicket().under("general").about("Order 1712", "Saving fails with the message E-204."));
        ticket.isAcceptedBy("maksym");
        instance = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(ticket.number())
                .processDefinitionKey("ticket")
                .singleResult()
                .getId();
    }

    @AfterEach
    void nothing_is_left() {
        story.isOver();
    }

    @Test
    void every_step_and_what_the_ticket_knows_now() {
        assertThat(history.createHistoricActivityInstanceQuery()
                        .processInstanceId(instance)
                        .list())
                .extracting(HistoricActivityInstance::getActivityId)
                .contains("AcceptTicket", "WorkOnTicket");
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(instance)
                        .variableName("tier")
                        .singleResult()
                        .getValue())
                .isEqualTo("general");
    }

    @Test
    void every_decision_with_its_inputs_and_outputs() {
        var triages = history.createHistoricProcessInstanceQuery()
                .superProcessInstanceId(instance)
                .processDefinitionKey("triage")
                .list();
        assertThat(triages.stream()
                        .flatMap(it -> history
                                .createHistoricDecisionInstanceQuery()
                                .processInstanceId(it.getId())
                                .includeInputs()
                                .includeOutputs()
                                .list()
                                .stream())
                        .toList())
                .filteredOn(it -> !it.getInputs().isEmpty() && !it.getOutputs().isEmpty())
                .extracting(HistoricDecisionInstance::getDecisionDefinitionKey)
                .contains("tier", "type", "line", "promise");
    }

    @Test
    void not_what_each_variable_once_was() {
        assertThat(history.createHistoricDetailQuery()
                        .processInstanceId(instance)
                        .variableUpdates()
                        .count())
                .isZero();
    }
}
