package org.baton.promise;

import static org.baton.ticket.EscalationProcess.ASKED;
import static org.baton.ticket.TicketProcess.ASK;
import static org.baton.ticket.TicketProcess.LINE;

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
import org.baton.ticket.Pause;
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
    private final Ladders ladders;
    private final Clocks clocks;
    private final Clock now;

    Deadlines(
            Tickets tickets, Desks desks, OpenDeadlines open, Since since, Ladders ladders, Clocks clocks, Clock now) {
        this.tickets = tickets;
        this.desks = desks;
        this.open = open;
        this.since = since;
        this.ladders = ladders;
        this.clocks = clocks;
        this.now = now;
    }

    /** When the next level of whatever is promised or to be kept is due. */
    public Date nextLevel(DelegateExecution execution) {
        Case it = of(execution);
        return timer(
                ASKED.in(execution).map(line -> ladders.nextOfAnswer(it, line)).orElseGet(() -> ladders.next(it)));
    }

    /** The same of what another line is asked. */
    public Date nextAnswerLevel(DelegateExecution consultation) {
        return timer(ladders.nextOfAnswer(of(consultation), LINE.of(consultation)));
    }

    /** By when it answers: as it has it, or else when the ticket is to be done. */
    public Date answerDue(DelegateExecution consultation) {
        Case it = of(consultation);
        return task(open.answer(it, LINE.of(consultation))
                .or(() -> open.promised(it, What.RESOLVE))
                .map(Deadline::due));
    }

    public Date acceptDue(DelegateExecution execution) {
        return task(open.acceptance(of(execution)).map(Deadline::due));
    }

    public Date resolveDue(DelegateExecution execution) {
        return task(open.promised(of(execution), What.RESOLVE).map(Deadline::due));
    }

    /** While it is late already, or the clocks stand still, there is nothing new to tell. */
    public Date partOverdue(DelegateExecution execution) {
        return timer(open.promised(of(execution), What.RESOLVE)
                .filter(it -> it.pauses().stream().noneMatch(Pause::open))
                .map(Deadline::due)
                .filter(it -> it.isAfter(now.instant())));
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
