package org.baton.intake;

import static org.baton.ticket.TicketProcess.MATTERS;
import static org.baton.ticket.TicketProcess.TEXT;
import static org.baton.ticket.TicketProcess.TICKETS;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Receive each other matter as a ticket" in split.bpmn. */
@Component
class ReceiveMatters implements JavaDelegate {

    private final Matters matters;

    ReceiveMatters(Matters matters) {
        this.matters = matters;
    }

    @Override
    public void execute(DelegateExecution split) {
        List<String> each = List.of(MATTERS.of(split).split("\n\n"));
        TEXT.pass(split, each.get(0));
        TICKETS.pass(
                split, String.join(", ", matters.receive(split.getProcessBusinessKey(), each.subList(1, each.size()))));
    }
}
