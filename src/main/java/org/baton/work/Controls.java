package org.baton.work;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baton.desk.Agent;
import org.baton.desk.Agents;
import org.baton.desk.Desks;
import org.baton.engine.Caller;
import org.baton.engine.Conflict;
import org.baton.engine.Forbidden;
import org.baton.engine.Instances;
import org.baton.engine.Invalid;
import org.baton.engine.People;
import org.baton.engine.Sentence;
import org.baton.engine.UserTasks;
import org.baton.ticket.Ticket;
import org.baton.ticket.TicketProcess;
import org.baton.ticket.Tickets;
import org.baton.ticket.Workload;
import org.baton.ticket.Workloads;
import org.springframework.stereotype.Service;

/** Personal control: a lead stands for a ticket until it is solved, on whatever line it is; the executor keeps it. */
@Service
class Controls {

    private static final String PROCESS = "control";
    private static final Set<String> KEPT = Set.of("KeepControl");

    private final Tickets tickets;
    private final Agents agents;
    private final Desks desks;
    private final Workloads workloads;
    private final Instances instances;
    private final UserTasks tasks;
    private final People people;
    private final TicketStanding standing;

    Controls(
            Tickets tickets,
            Agents agents,
            Desks desks,
            Workloads workloads,
            Instances instances,
            UserTasks tasks,
            People people,
            TicketStanding standing) {
        this.tickets = tickets;
        this.agents = agents;
        this.desks = desks;
        this.workloads = workloads;
        this.instances = instances;
        this.tasks = tasks;
        this.people = people;
        this.standing = standing;
    }

    /**
     * Takes it, or passes it on to another lead.
     *
     * @param to null if the caller takes it
     */
    void set(Caller lead, Ticket ticket, String to) {
        if (!lead.isLead(ticket.desk())) {
            throw new Forbidden("Only who leads the desk takes tickets under personal control.");
        }
        if (ticket.status().ended()) {
            throw new Conflict(Sentence.of(
                    "Ticket {0} is {1}; it has ended.",
                    ticket.number(), ticket.status().word()));
        }
        if (ticket.control() == null) {
            take(ticket.number(), to == null ? lead.name() : to);
        } else if (to == null) {
            throw new Conflict(Sentence.of(
                    "{0} has ticket {1} under personal control. It can be passed on to another lead, until it is solved.",
                    agents.name(ticket.control()), ticket.number()));
        } else {
            var kept = tasks.find(ticket.number(), KEPT).orElseThrow();
            people.as(lead.name(), () -> tasks.complete(kept, List.of(TicketProcess.COLLEAGUE.passing(to))));
        }
    }

    /** The lead with the least to do takes it, if none has it. */
    void takeForLeads(String number) {
        Ticket ticket = tickets.lock(number);
        if (ticket.control() == null) {
            leastBusy(ticket).ifPresent(it -> take(number, it));
        }
    }

    private Optional<String> leastBusy(Ticket ticket) {
        var work = workloads.of(ticket.desk());
        return leads(ticket).stream()
                .min(Comparator.comparing(
                        it -> work.getOrDefault(it, Workload.NOTHING).hours()));
    }

    /** @throws Invalid if that is no lead of the desk */
    void take(String number, String lead) {
        Ticket ticket = tickets.lock(number);
        check(ticket, lead);
        tickets.controlledBy(number, lead);
        instances.start(PROCESS, number, ticket.desk(), List.of(TicketProcess.EXECUTOR.passing(ticket.executor())));
        standing.show(number);
    }

    /**
     * @return the id of the executor, null if there is none
     * @throws Invalid if that is no other lead of the desk
     */
    String pass(String number, String lead) {
        Ticket ticket = tickets.lock(number);
        check(ticket, lead);
        tickets.controlledBy(number, lead);
        return ticket.executor();
    }

    /**
     * Whoever had it does not lead the desk any more; where nobody else does, it ends.
     *
     * @return the id of the executor, null if there is none
     */
    String passOn(String number) {
        Ticket ticket = tickets.lock(number);
        tickets.controlledBy(number, leastBusy(ticket).orElse(null));
        standing.show(number);
        return ticket.executor();
    }

    private void check(Ticket ticket, String lead) {
        List<String> leads = leads(ticket);
        if (!leads.contains(lead) || lead.equals(ticket.control())) {
            throw new Invalid(
                    "to",
                    "must be one of those who lead the desk: {0}",
                    leads.stream().filter(it -> !it.equals(ticket.control())).toList());
        }
    }

    /** The ids of those who may hold it. */
    List<String> leads(Ticket ticket) {
        String line = desks.at(ticket.desk(), ticket.deskVersion()).leads();
        return agents.ofLine(ticket.desk(), line).stream().map(Agent::id).toList();
    }
}
