package org.baton.promise;

import static org.baton.ticket.TicketProcess.ASK;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.baton.desk.ClockType;
import org.baton.desk.Desks;
import org.baton.desk.Span;
import org.baton.desk.Timing.Wait;
import org.baton.engine.ForModels;
import org.baton.engine.Never;
import org.baton.ticket.Promise.What;
import org.baton.ticket.Tickets;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * When the timers of ticket.bpmn and of what goes on beside it ring, and when their tasks are due. What is over already
 * rings at once; where there is no deadline, a timer rings in the year 3000 and a task has no due date.
 */
@Component
@ForModels
public class Deadlines {

    private static final Set<String> OFFERS = Set.of("slotOffer", "quote");

    private final Tickets tickets;
    private final Desks desks;
    private final OpenDeadlines open;
    private final Since since;
    private final Rung rung;
    private final Clocks clocks;
    private final Clock now;

    Deadlines(Tickets tickets, Desks desks, OpenDeadlines open, Since since, Rung rung, Clocks clocks, Clock now) {
        this.tickets = tickets;
        this.desks = desks;
        this.open = open;
        this.since = since;
        this.rung = rung;
        this.clocks = clocks;
        this.now = now;
    }

    public Date acceptAtRisk(DelegateExecution execution) {
        Case it = of(execution);
        double share = it.desk().timing().accept().atRisk();
        return timer(
                rung.unlessGiven("TellAgentAtRisk", it, open.acceptance(it).map(deadline -> deadline.usedUp(share))));
    }

    public Date acceptOverdue(DelegateExecution execution) {
        return timer(open.acceptance(of(execution)).map(Deadline::due));
    }

    public Date acceptDue(DelegateExecution execution) {
        return task(open.acceptance(of(execution)).map(Deadline::due));
    }

    /** By the clock of what is overdue, unless the desk names another. */
    public Date nextAcceptAlert(DelegateExecution execution) {
        Case it = of(execution);
        return timer(it.desk()
                .timing()
                .accept()
                .repeatOverdue()
                .flatMap(every -> every.clock()
                        .map(type -> clocks.of(it.desk(), type))
                        .or(() -> open.acceptance(it).map(Deadline::clock))
                        .map(clock -> clock.plus(now.instant(), every))));
    }

    public Date resolveAtRisk(DelegateExecution execution) {
        Case it = of(execution);
        double share = it.desk().timing().resolve().atRisk();
        return timer(rung.unlessGiven(
                "TellExecutorAtRisk", it, open.promised(it, What.RESOLVE).map(deadline -> deadline.usedUp(share))));
    }

    public Date resolveOverdue(DelegateExecution execution) {
        Case it = of(execution);
        return timer(rung.unlessGiven(
                "TellLeadLate", it, open.promised(it, What.RESOLVE).map(Deadline::due)));
    }

    public Date resolveDue(DelegateExecution execution) {
        return task(open.promised(of(execution), What.RESOLVE).map(Deadline::due));
    }

    /** When the line asks another one for help, if it has to. */
    public Date consultation(DelegateExecution execution) {
        return timer(open.consultation(of(execution)).map(Deadline::due));
    }

    public Date reminder(DelegateExecution execution) {
        Case it = of(execution);
        return after(it, since.waiting(it), wait(it, execution).remind());
    }

    public Date silence(DelegateExecution execution) {
        Case it = of(execution);
        return after(it, since.waiting(it), wait(it, execution).close());
    }

    public Date confirmReminder(DelegateExecution execution) {
        Case it = of(execution);
        return after(it, since.delivered(it), it.desk().timing().confirm().remind());
    }

    public Date confirmSilence(DelegateExecution execution) {
        Case it = of(execution);
        return after(it, since.delivered(it), it.desk().timing().confirm().close());
    }

    public Date complaintOverdue(DelegateExecution execution) {
        Case it = of(execution);
        return after(it, since.complained(it), it.desk().timing().complaint().answer());
    }

    public Date nextComplaintAlert(DelegateExecution execution) {
        Case it = of(execution);
        return after(it, now.instant(), it.desk().timing().complaint().repeatOverdue());
    }

    public Date reviewOverdue(DelegateExecution execution) {
        return Objects.requireNonNullElse(reviewDue(execution), Never.DATE);
    }

    public Date reviewDue(DelegateExecution execution) {
        Case it = of(execution);
        return it.desk()
                .timing()
                .review()
                .map(span -> after(it, now.instant(), span))
                .orElse(null);
    }

    /** A part has its ticket's deadlines; its business key is the ticket's number, a hyphen and its own. */
    private Case of(DelegateExecution execution) {
        var ticket = tickets.get(execution.getProcessBusinessKey().split("-")[0]);
        return new Case(ticket, desks.at(ticket.desk(), ticket.deskVersion()));
    }

    private static Wait wait(Case it, DelegateExecution execution) {
        boolean offer = ASK.in(execution).filter(OFFERS::contains).isPresent();
        return offer ? it.desk().timing().offer() : it.desk().timing().answer();
    }

    private Date after(Case it, Instant from, Span span) {
        return Date.from(clocks.of(it.desk(), span.clockOr(ClockType.WORKING)).plus(from, span));
    }

    private static Date timer(Optional<Instant> moment) {
        return moment.map(Date::from).orElse(Never.DATE);
    }

    private static Date task(Optional<Instant> moment) {
        return moment.map(Date::from).orElse(null);
    }
}
