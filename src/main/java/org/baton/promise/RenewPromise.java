package org.baton.promise;

import static org.baton.ticket.RenewalProcess.ACCEPT_MOVED;
import static org.baton.ticket.RenewalProcess.ACCEPT_WAS;
import static org.baton.ticket.RenewalProcess.MOVED;
import static org.baton.ticket.RenewalProcess.NOT_BEFORE_WAS;
import static org.baton.ticket.RenewalProcess.QUEUE_MOVED;
import static org.baton.ticket.RenewalProcess.RESOLVE_MOVED;
import static org.baton.ticket.RenewalProcess.RESOLVE_WAS;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Renew the promise" in repromise.bpmn. */
@Component
class RenewPromise implements JavaDelegate {

    private final PromiseMaker maker;

    RenewPromise(PromiseMaker maker) {
        this.maker = maker;
    }

    @Override
    public void execute(DelegateExecution renewal) {
        var moved = maker.renew(renewal.getProcessBusinessKey());
        MOVED.pass(renewal, moved.any());
        ACCEPT_MOVED.pass(renewal, moved.accept().yes());
        ACCEPT_WAS.pass(renewal, moved.accept().told());
        RESOLVE_MOVED.pass(renewal, moved.resolve().yes());
        RESOLVE_WAS.pass(renewal, moved.resolve().told());
        QUEUE_MOVED.pass(renewal, moved.queue().yes());
        NOT_BEFORE_WAS.pass(renewal, moved.queue().told());
    }
}
