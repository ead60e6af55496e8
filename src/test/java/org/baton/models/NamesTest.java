package org.baton.models;

import org.junit.jupiter.api.Test;

class NamesTest {

    private static final String TICKET = "processes/ticket.bpmn";
    private static final String TRIAGE = "processes/triage.bpmn";

    @Test
    void a_process_is_called_like_its_file() {
        Broken.in(TRIAGE, "<bpmn:process id=\"triage\"", "<bpmn:process id=\"deciding\"")
                .and(TRIAGE, "bpmnElement=\"triage\"", "bpmnElement=\"deciding\"")
                .isToldBy(
                        Names::faults,
                        TRIAGE + ", deciding: the process is called like its file, and begins small: triage");
    }

    @Test
    void an_id_has_no_underscores() {
        renamed(TICKET, "TicketReceived", "Ticket_received")
                .isToldBy(
                        Names::faults,
                        TICKET + ", Ticket_received: an id is written LikeThis, in one word with every part capital");
    }

    @Test
    void a_task_says_what_is_done_to_what() {
        renamed(TRIAGE, "SetPromise", "Promising")
                .isToldBy(Names::faults, TRIAGE + ", Promising: a task says what is done to what, like SetPromise");
    }

    @Test
    void a_noun_is_not_what_is_done() {
        renamed(TRIAGE, "SetPromise", "CalculationOfPromise")
                .isToldBy(
                        Names::faults,
                        TRIAGE + ", CalculationOfPromise: a task says what is done to what, like SetPromise");
    }

    @Test
    void a_task_begins_with_the_name_of_its_delegate() {
        renamed(TRIAGE, "SetPromise", "MakePromise")
                .isToldBy(
                        Names::faults,
                        TRIAGE + ", MakePromise: a task begins with the name of what it does: SetPromise…");
    }

    @Test
    void whoever_tells_something_is_called_tell() {
        renamed(TICKET, "TellClosed", "SayClosed")
                .isToldBy(Names::faults, TICKET + ", SayClosed: a task begins with the name of what it does: Tell…");
    }

    @Test
    void a_task_and_its_form_have_one_name() {
        Broken.in(TICKET, "formRef=\"acceptTicket\"", "formRef=\"workOnTicket\"")
                .isToldBy(
                        Names::faults,
                        TICKET + ", AcceptTicket: it and its form have one name, and here they are acceptTicket and"
                                + " workOnTicket");
    }

    @Test
    void a_decision_and_its_table_have_one_name() {
        Broken.in(TRIAGE, "decisionRef=\"type\"", "decisionRef=\"tier\"")
                .isToldBy(
                        Names::faults,
                        TRIAGE + ", DecideType: it and its decision have one name, and here they are DecideType and"
                                + " DecideTier");
    }

    @Test
    void a_call_and_the_called_process_have_one_name() {
        Broken.in(TICKET, "calledElement=\"triage\"", "calledElement=\"part\"")
                .isToldBy(
                        Names::faults,
                        TICKET
                                + ", Triage: it and its called process have one name, and here they are triage and part");
    }

    @Test
    void an_event_says_what_happened() {
        Broken.in(TICKET, "name=\"Ticket received\"", "name=\"Received?\"")
                .isToldBy(Names::faults, TICKET + ", TicketReceived: an event's label says what happened");
    }

    @Test
    void a_message_is_called_like_its_event() {
        Broken.in(TICKET, "name=\"TicketStopped\"", "name=\"CancelIt\"")
                .isToldBy(
                        Names::faults,
                        TICKET + ", Message_TicketStopped: a message is called like the event that it makes happen,"
                                + " and no event is CancelIt");
    }

    @Test
    void a_gateway_asks_a_question() {
        Broken.in(TRIAGE, "name=\"Did a rule match?\"", "name=\"Check rules\"")
                .isToldBy(
                        Names::faults,
                        TRIAGE + ", LineFound: a gateway's label is a question and ends with a question mark");
    }

    @Test
    void every_answer_of_a_gateway_is_labelled() {
        Broken.in(TRIAGE, "name=\"Yes\" ", "")
                .isToldBy(
                        Names::faults,
                        TRIAGE + ", LineFound_to_CheckCompleteness: the label is missing: which answer leads to"
                                + " CheckCompleteness?");
    }

    /** Everywhere in the file, so that it is still one diagram. */
    private static Broken renamed(String path, String was, String becomes) {
        return Broken.by(it -> it.with(path, it.files().get(path).replace("\"" + was + "\"", "\"" + becomes + "\"")));
    }
}
