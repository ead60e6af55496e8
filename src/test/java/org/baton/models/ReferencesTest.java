package org.baton.models;

import org.junit.jupiter.api.Test;

class ReferencesTest {

    private static final String TICKET = "processes/ticket.bpmn";
    private static final String TRIAGE = "processes/triage.bpmn";

    @Test
    void a_delegate_that_is_not_there_is_named() {
        Broken.in(TRIAGE, "${setPromise}", "${setPromize}")
                .isToldBy(
                        References::faults,
                        TRIAGE + ", SetPromise: there is no delegate \"${setPromize}\"; its Java class is missing");
    }

    @Test
    void a_service_task_without_a_delegate_is_named() {
        Broken.in(TRIAGE, " camunda:delegateExpression=\"${setPromise}\"", "")
                .isToldBy(
                        References::faults,
                        TRIAGE + ", SetPromise: there is no delegate \"null\"; its Java class is missing");
    }

    @Test
    void a_listener_that_is_not_there_is_named() {
        Broken.in(TICKET, "delegateExpression=\"${presentTask}\"", "delegateExpression=\"${showTask}\"")
                .isToldBy(References::faults, TICKET + ", task listener: there is no listener \"${showTask}\"");
    }

    @Test
    void a_form_that_is_not_there_is_named() {
        Broken.by(it -> it.without("forms/acceptTicket.form"))
                .isToldBy(References::faults, TICKET + ", AcceptTicket: there is no form forms/acceptTicket.form");
    }

    @Test
    void a_form_that_nobody_shows_is_named() {
        Broken.by(it -> it.with("forms/forgotten.form", "{}"))
                .isToldBy(References::faults, "forms/forgotten.form: no user task and no start shows this form");
    }

    @Test
    void a_table_that_one_desk_lacks_is_named() {
        Broken.by(it -> it.without("rules/arnika/tier.dmn"))
                .isToldBy(References::faults, TRIAGE + ", DecideTier: there is no table rules/arnika/tier.dmn");
    }

    @Test
    void a_called_process_that_is_not_there_is_named() {
        Broken.by(it -> it.without(TRIAGE))
                .isToldBy(References::faults, TICKET + ", Triage: there is no process processes/triage.bpmn");
    }

    @Test
    void a_message_that_nobody_sends_is_named() {
        Broken.in(TICKET, "name=\"CustomerReplied\"", "name=\"CustomerSpoke\"")
                .isToldBy(
                        References::faults,
                        TICKET + ", Message_CustomerReplied: nobody ever sends the message \"CustomerSpoke\"");
    }

    @Test
    void a_handed_over_variable_that_nobody_knows_is_named() {
        Broken.in(TICKET, "source=\"desk\"", "source=\"dask\"")
                .isToldBy(References::faults, TICKET + ", variable dask: no process knows a variable of this name");
    }

    @Test
    void a_result_that_nobody_knows_is_named() {
        Broken.in(TRIAGE, "resultVariable=\"tier\"", "resultVariable=\"plane\"")
                .isToldBy(References::faults, TRIAGE + ", variable plane: no process knows a variable of this name");
    }

    @Test
    void a_condition_on_a_variable_that_nobody_knows_is_named() {
        Broken.in(TRIAGE, "${line == null", "${lane == null")
                .isToldBy(
                        References::faults,
                        TRIAGE + ", LineFound_to_UseFallbackLine: no process knows a variable \"lane\"");
    }

    @Test
    void a_timer_that_asks_a_method_that_is_not_there_is_named() {
        Broken.in(TICKET, "${deadlines.nextLevel(execution)}", "${deadlines.nextStep(execution)}")
                .isToldBy(
                        References::faults,
                        TICKET + ", WorkLevelDueTimer: there is no bean \"deadlines\" with a method"
                                + " \"nextStep\" for models");
    }

    @Test
    void candidates_from_a_bean_that_is_not_there_are_named() {
        Broken.in(TICKET, "${offers.groups(execution)}", "${lines.groups(execution)}")
                .isToldBy(
                        References::faults,
                        TICKET + ", AcceptTicket: there is no bean \"lines\" with a method \"groups\" for models");
    }

    /** A repository, say, is a bean, but not one that models may call. */
    @Test
    void a_bean_that_is_not_for_models_is_named() {
        Broken.in(TICKET, "${offers.groups(execution)}", "${tickets.get(execution)}")
                .isToldBy(
                        References::faults,
                        TICKET + ", AcceptTicket: there is no bean \"tickets\" with a method \"get\" for models");
    }
}
