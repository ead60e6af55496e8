package org.baton.dispatch;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.baton.engine.Instances;
import org.baton.engine.UserTasks;
import org.baton.engine.UserTasks.Waiting;
import org.baton.ticket.Consultations;
import org.baton.ticket.Decision;
import org.baton.ticket.Decisions;
import org.baton.ticket.Part;
import org.baton.ticket.Parts;
import org.baton.ticket.Ticket;
import org.baton.ticket.TicketProcess;
import org.baton.ticket.Tickets;
import org.springframework.stereotype.Service;

/** Offers tickets and parts to agents. */
@Service
class Dispatcher {

    private static final List<String> ACCEPT = List.of("AcceptTicket");
    private static final List<String> WAITS = List.of("AcceptTicket", "WorkOnTicket", "WorkOnPart");

    private final DispatchRules rules;
    private final Facts facts;
    private final Turns turns;
    private final Queue queue;
    private final Tickets tickets;
    private final Parts parts;
    private final Consultations consultations;
    private final Decisions decisions;
    private final UserTasks tasks;
    private final Instances instances;
    private final Clock clock;

    Dispatcher(
            DispatchRules rules,
            Facts facts,
            Turns turns,
            Queue queue,
            Tickets tickets,
            Parts parts,
            Consultations consultations,
            Decisions decisions,
            UserTasks tasks,
            Instances instances,
            Clock clock) {
        this.rules = rules;
        this.facts = facts;
        this.turns = turns;
        this.queue = queue;
        this.tickets = tickets;
        this.parts = parts;
        this.consultations = consultations;
        this.decisions = decisions;
        this.tasks = tasks;
        this.instances = instances;
        this.clock = clock;
    }

    /** @return the id of the agent who is asked to accept it, null if there is nobody yet */
    String offerTicket(String number) {
        Ticket ticket = tickets.lock(number);
        String agent = choose(ticket, number, "executor");
        tickets.executorIs(number, null);
        tickets.offeredTo(number, agent);
        return agent;
    }

    /**
     * The same for what waits with nobody: to be accepted, or worked on.
     *
     * @param number of a ticket or a part
     * @return null if there is nobody yet, or it does not wait any more
     */
    String offerWaiting(String number) {
        Ticket ticket = tickets.lock(Part.ticketOf(number));
        return tasks.find(number, WAITS)
                .filter(it -> it.assignee() == null && queue.has(ticket.desk(), number))
                .map(it -> offer(ticket, number, it))
                .orElse(null);
    }

    private String offer(Ticket ticket, String number, Waiting task) {
        boolean part = !number.equals(ticket.number());
        String agent = part ? offerPart(number) : choose(ticket, number, "executor");
        if (agent != null) {
            tasks.open(task, agent);
        }
        if (agent != null && !part) {
            tickets.offeredTo(number, agent);
            instances.hold(TicketProcess.KEY, number, TicketProcess.OFFERED_TO.holding(agent));
        }
        return agent;
    }

    /** @return the id of the agent who is asked to work at it, null if there is nobody yet */
    String offerPart(String number) {
        Part part = parts.get(number);
        Ticket ticket = tickets.get(part.ticket());
        String agent = choose(ticket, number, "partExecutor", it -> it.at(part.lineIn(ticket)));
        parts.offeredTo(number, agent);
        return agent;
    }

    /**
     * @param line which is asked
     * @return the id of the agent who is asked to answer, null if there is nobody yet
     */
    String offerConsultation(String number, String line) {
        String agent = choose(tickets.lock(number), number, "consultant", it -> it.at(line));
        consultations.offeredTo(number, line, agent);
        return agent;
    }

    /** From now on nobody in particular is asked, but everybody of the line; whoever has taken it keeps it. */
    void openToLine(String number, String group) {
        var task = tasks.find(number, ACCEPT);
        String holder = task.map(Waiting::assignee).orElse(null);
        tickets.offeredTo(number, holder);
        task.ifPresent(it -> {
            tasks.openToGroup(it, group);
            tasks.know(it, TicketProcess.OFFERED_TO.holding(holder));
        });
    }

    /** @return the id of the agent who would be asked if there were not this one; null if there is no other */
    String another(Ticket ticket, String holder) {
        return choose(
                ticket, ticket.number(), "executor", it -> it, it -> !it.id().equals(holder));
    }

    private String choose(Ticket ticket, String number, String decision) {
        return choose(ticket, number, decision, it -> it);
    }

    private String choose(Ticket ticket, String number, String decision, UnaryOperator<Need> asked) {
        return choose(ticket, number, decision, asked, it -> true);
    }

    private String choose(
            Ticket ticket, String number, String decision, UnaryOperator<Need> asked, Predicate<Candidate> who) {
        turns.await(ticket.desk());
        Instant now = clock.instant();
        Need need = asked.apply(facts.need(ticket, now));
        Choice choice = rules.choose(
                need, facts.candidates(ticket, number, now).stream().filter(who).toList());
        keep(new Decision(
                0,
                ticket.number(),
                now,
                ticket.deskVersion(),
                decision,
                choice.rule(),
                choice.reason(),
                need.told(number),
                choice.told()));
        if (choice.agent() != null) {
            turns.given(choice.agent(), now);
        }
        return choice.agent();
    }

    /** That it still waits, for the same reason, is not kept again each time somebody looks. */
    private void keep(Decision choice) {
        boolean same = choice.outputs().get("executor") == null
                && decisions
                        .latest(choice.ticket(), choice.decision())
                        .filter(it -> it.reason().equals(choice.reason())
                                && it.inputs().equals(choice.inputs()))
                        .isPresent();
        if (!same) {
            decisions.add(choice);
        }
    }
}
