package org.baton.intake;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Make a ticket" in phoneCall.bpmn. */
@Component
class ReceiveCall implements JavaDelegate {

    private final PhoneCalls calls;

    ReceiveCall(PhoneCalls calls) {
        this.calls = calls;
    }

    @Override
    public void execute(DelegateExecution call) {
        call.setProcessBusinessKey(calls.receive(PhoneCalls.said(call), call.getTenantId()));
        PhoneCallProcess.ASKED.forEach(it -> call.removeVariable(it.name()));
    }
}
