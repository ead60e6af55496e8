package org.baton.dispatch;

import static org.baton.ticket.TicketProcess.LINE;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.baton.desk.Agents;
import org.baton.desk.Desks;
import org.baton.engine.ForModels;
import org.baton.engine.Never;
import org.baton.ticket.Promise;
import org.baton.ticket.Promises;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** When there is somebody to offer a ticket to: what the timers of ticket.bpmn ask. */
@Component
@ForModels
public class Shifts {

    private final Agents agents;
    private final Desks desks;
    private final Promises promises;
    private final Clock clock;

    Shifts(Agents agents, Desks desks, Promises promises, Clock clock) {
        this.agents = agents;
        this.desks = desks;
        this.promises = promises;
        this.clock = clock;
    }

    /** When the next member of the line comes to work, or the ticket's own turn. */
    public Date nextBegin(DelegateExecution ticket) {
        return Stream.concat(
                        begins(ticket.getTenantId(), LINE.of(ticket)), turn(ticket.getProcessBusinessKey()).stream())
                .min(Instant::compareTo)
                .map(Date::from)
                .orElse(Never.DATE);
    }

    private Stream<Instant> begins(String desk, String line) {
        var calendar = desks.get(desk).calendar();
        Instant now = clock.instant();
        return agents.ofLine(desk, line).stream().flatMap(it -> it.nextShift(now, calendar).stream());
    }

    private Optional<Instant> turn(String number) {
        return promises.find(number, Promise.What.ACCEPT)
                .map(it -> it.terms().notBefore())
                .filter(it -> it.isAfter(clock.instant()));
    }
}
