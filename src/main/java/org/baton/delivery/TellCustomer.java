package org.baton.delivery;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Every "Tell…" task whose reader is the customer; the task's id names the text. */
@Component
class TellCustomer implements JavaDelegate {

    private final Notices notices;

    TellCustomer(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution ticket) {
        notices.toCustomer(SaidInProcess.notice(ticket));
    }
}
