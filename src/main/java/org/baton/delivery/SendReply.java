package org.baton.delivery;

import static org.baton.ticket.TicketProcess.MESSAGE;
import static org.baton.ticket.TicketProcess.TEXT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Send it to the customer" in ticket.bpmn. */
@Component
class SendReply implements JavaDelegate {

    private final Notices notices;

    SendReply(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution ticket) {
        notices.reply(
                ticket.getProcessBusinessKey(),
                ticket.getCurrentActivityId(),
                MESSAGE.of(ticket).longValueExact(),
                TEXT.of(ticket));
    }
}
