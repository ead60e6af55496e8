package org.baton.models;

import org.junit.jupiter.api.Test;

class ConductTest {

    private static final String TICKET = "processes/ticket.bpmn";
    private static final String TRIAGE = "processes/triage.bpmn";

    @Test
    void a_process_says_how_long_its_history_is_kept() {
        Broken.in(TRIAGE, " camunda:historyTimeToLive=\"P1826D\"", "")
                .isToldBy(
                        Conduct::faults,
                        TRIAGE + ", triage: the history time to live is missing; it is P1826D everywhere");
    }

    @Test
    void a_process_without_a_start_form_is_not_started_by_hand() {
        Broken.in(TRIAGE, " camunda:isStartableInTasklist=\"false\"", "")
                .isToldBy(
                        Conduct::faults,
                        TRIAGE + ", triage: it has no start form, so it must not be startable in Tasklist");
    }

    @Test
    void a_decision_names_its_tenant() {
        Broken.in(TRIAGE, " camunda:decisionRefTenantId=\"${execution.tenantId}\"", "")
                .isToldBy(Conduct::faults, TRIAGE + ", DecideType: " + ITS_TABLE);
    }

    @Test
    void the_desk_of_a_decision_is_not_a_variable_that_agents_could_write() {
        Broken.in(TRIAGE, "decisionRefTenantId=\"${execution.tenantId}\"", "decisionRefTenantId=\"${desk}\"")
                .isToldBy(Conduct::faults, TRIAGE + ", DecideType: " + ITS_TABLE);
    }

    @Test
    void a_decision_asks_the_version_that_the_ticket_was_promised_under() {
        Broken.in(TRIAGE, "decisionRefBinding=\"versionTag\"", "decisionRefBinding=\"latest\"")
                .isToldBy(Conduct::faults, TRIAGE + ", DecideType: " + ITS_TABLE);
    }

    private static final String ITS_TABLE =
            "it asks the table of the ticket's desk (tenant ${execution.tenantId}) of the version ${rules}";

    @Test
    void a_called_process_gets_the_number() {
        Broken.in(TICKET, "<camunda:in businessKey=\"#{execution.processBusinessKey}\" />", "")
                .isToldBy(
                        Conduct::faults,
                        TICKET
                                + ", Triage: the called process does not get the ticket's number; pass the business key");
    }

    @Test
    void a_form_is_bound_to_its_deployment() {
        Broken.in(
                        TICKET,
                        "formRef=\"acceptTicket\" camunda:formRefBinding=\"deployment\"",
                        "formRef=\"acceptTicket\" camunda:formRefBinding=\"latest\"")
                .isToldBy(
                        Conduct::faults,
                        TICKET + ", AcceptTicket: a user task has a form of its own, bound to its deployment");
    }

    @Test
    void a_user_task_is_presented() {
        Broken.in(
                        "processes/part.bpmn",
                        "<camunda:taskListener event=\"create\" delegateExpression=\"${presentTask}\" />",
                        "")
                .isToldBy(
                        Conduct::faults,
                        "processes/part.bpmn, WorkOnPart: the task listener ${presentTask} on create is missing");
    }

    @Test
    void the_words_of_a_user_task_are_taken() {
        Broken.in("processes/part.bpmn", "event=\"complete\"", "event=\"delete\"")
                .isToldBy(
                        Conduct::faults,
                        "processes/part.bpmn, WorkOnPart: the task listener ${takeWords} on complete is missing");
    }

    @Test
    void somebody_may_take_a_user_task() {
        Broken.in(
                        "processes/complaint.bpmn",
                        " camunda:candidateUsers=\"${judges.leads(execution)}\""
                                + " camunda:candidateGroups=\"${judges.standIns(execution)}\"",
                        "")
                .isToldBy(
                        Conduct::faults,
                        "processes/complaint.bpmn, AnswerComplaint: nobody may take it; name an assignee or candidates");
    }

    @Test
    void a_task_does_not_stay_with_somebody_who_is_gone() {
        Broken.in("processes/phoneCall.bpmn", " camunda:candidateGroups=\"${offers.ticketLineGroup(execution)}\"", "")
                .isToldBy(
                        Conduct::faults,
                        "processes/phoneCall.bpmn, AnswerCaller: who may take it once its assignee is gone?"
                                + " Name candidates, or attach the event HolderLeft");
    }

    @Test
    void hours_do_not_stand_in_a_diagram() {
        Broken.in(TICKET, "${deadlines.nextLevel(execution)}", "PT45M")
                .isToldBy(
                        Conduct::faults,
                        TICKET + ", WorkLevelDueTimer: a timer asks a bean for its date:"
                                + " ${deadlines.acceptDue(execution)}");
    }

    @Test
    void a_gateway_has_a_default() {
        Broken.in(TRIAGE, " default=\"LineFound_to_CheckCompleteness\"", "")
                .isToldBy(Conduct::faults, TRIAGE + ", LineFound: " + ONE_DEFAULT);
    }

    @Test
    void every_other_answer_has_a_condition() {
        Broken.by(it -> it.with(
                        TRIAGE,
                        it.files()
                                .get(TRIAGE)
                                .replaceAll("(?s)<bpmn:conditionExpression.*?</bpmn:conditionExpression>", "")))
                .isToldBy(Conduct::faults, TRIAGE + ", LineFound: " + ONE_DEFAULT);
    }

    private static final String ONE_DEFAULT =
            "one answer is the default, and every other has a condition, or a ticket gets stuck here";
}
