package org.baton.dispatch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baton.desk.Desks;
import org.baton.dispatch.Holdings.Held;
import org.baton.engine.Instances;
import org.baton.engine.UserTasks;
import org.baton.engine.UserTasks.Waiting;
import org.baton.ticket.Part;
import org.baton.ticket.Parts;
import org.baton.ticket.Ticket;
import org.baton.ticket.TicketProcess;
import org.baton.ticket.Tickets;
import org.springframework.stereotype.Service;

/** Passes on what an agent has who is away or gone, or on a line no more. */
@Service
class Takeovers {

    private static final List<String> HELD =
            List.of("AcceptTicket", "WorkOnTicket", "WorkOnPart", "AwaitCustomer", "AwaitConfirmation");

    private final Holdings holdings;
    private final Absences absences;
    private final Tickets tickets;
    private final Parts parts;
    private final UserTasks tasks;
    private final Instances instances;
    private final Desks desks;
    private final Clock clock;

    Takeovers(
            Holdings holdings,
            Absences absences,
            Tickets tickets,
            Parts parts,
            UserTasks tasks,
            Instances instances,
            Desks desks,
            Clock clock) {
        this.holdings = holdings;
        this.absences = absences;
        this.tickets = tickets;
        this.parts = parts;
        this.tasks = tasks;
        this.instances = instances;
        this.desks = desks;
        this.clock = clock;
    }

    /** @param lines on which it is, joined by commas; null if all that the agent has is looked at */
    Optional<Held> next(String agent, String lines, String last) {
        return holdings.next(agent, lines == null ? List.of() : List.of(lines.split(",")), last);
    }

    /**
     * @param gone for good: then nobody stands in, but others take it over
     * @return the id, null if nobody stands in for the agent today
     */
    String substitute(String desk, String agent, boolean gone) {
        if (gone) {
            return null;
        }
        LocalDate today = clock.instant().atZone(desks.get(desk).zone()).toLocalDate();
        return absences.substitute(agent, today).orElse(null);
    }

    /** The ticket has a new executor, wherever it stands. */
    void give(String number, String agent) {
        tickets.lock(number);
        tasks.find(number, HELD).ifPresent(it -> {
            tasks.open(it, agent);
            tasks.give(it, agent);
        });
        executorIs(number, agent);
    }

    /** Nobody has the ticket or part any more, and everybody of its line may take it. */
    void withdraw(String number, String agent) {
        Ticket ticket = tickets.lock(Part.ticketOf(number));
        tasks.find(number, HELD).ifPresent(it -> open(it, agent, ticket.desk() + "-" + line(number, ticket)));
        if (number.equals(ticket.number())) {
            executorIs(number, null);
            instances.hold(TicketProcess.KEY, number, TicketProcess.OFFERED_TO.holding(null));
        } else {
            parts.offeredTo(number, null);
        }
    }

    private String line(String number, Ticket ticket) {
        return number.equals(ticket.number())
                ? ticket.line()
                : parts.get(number).lineIn(ticket);
    }

    private void open(Waiting task, String agent, String group) {
        if (agent.equals(task.assignee())) {
            tasks.release(task);
        }
        tasks.close(task, agent);
        tasks.openToGroup(task, group);
    }

    private void executorIs(String number, String agent) {
        tickets.executorIs(number, agent);
        instances.hold(TicketProcess.KEY, number, TicketProcess.EXECUTOR.holding(agent));
    }
}
