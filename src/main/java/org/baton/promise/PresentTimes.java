package org.baton.promise;

import java.time.Instant;
import java.util.Map;
import org.baton.ticket.Ticket;
import org.baton.ticket.Tickets;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.Spin;
import org.springframework.stereotype.Component;

/** When "Work on ticket" is created: shows until when it can be put off. */
@Component
class PresentTimes implements TaskListener {

    private final Tickets tickets;
    private final Extender extender;

    PresentTimes(Tickets tickets, Extender extender) {
        this.tickets = tickets;
        this.extender = extender;
    }

    @Override
    public void notify(DelegateTask task) {
        Ticket ticket = tickets.get(task.getExecution().getProcessBusinessKey());
        var choices = extender.choices(ticket.number()).stream()
                .map(it -> choice(ticket, it))
                .toList();
        task.setVariableLocal("untilChoices", Spin.JSON(choices));
    }

    private Map<String, String> choice(Ticket ticket, Instant until) {
        return Map.of("label", extender.say(ticket, until), "value", until.toString());
    }
}
