package org.baton.work;

import java.util.List;
import java.util.Set;
import org.baton.desk.Agent;
import org.baton.desk.Agents;
import org.baton.desk.Desks;
import org.baton.desk.Texts;
import org.baton.engine.Caller;
import org.baton.engine.Instances;
import org.baton.engine.Invalid;
import org.baton.engine.People;
import org.baton.engine.Sentence;
import org.baton.engine.UserTasks;
import org.baton.engine.UserTasks.Waiting;
import org.baton.ticket.Ticket;
import org.baton.ticket.TicketProcess;
import org.springframework.stereotype.Service;

/** Puts a ticket into a colleague's hands: whoever has it may, and who leads the desk. */
@Service
class Gifts {

    private static final Set<String> IN_HAND = Set.of("AcceptTicket", "WorkOnTicket");

    private final Hands hands;
    private final UserTasks tasks;
    private final People people;
    private final Agents agents;
    private final Desks desks;
    private final Instances instances;
    private final Texts texts;

    Gifts(Hands hands, UserTasks tasks, People people, Agents agents, Desks desks, Instances instances, Texts texts) {
        this.hands = hands;
        this.tasks = tasks;
        this.people = people;
        this.agents = agents;
        this.desks = desks;
        this.instances = instances;
        this.texts = texts;
    }

    /** @throws Invalid if there is no such colleague for this ticket */
    void give(Caller agent, Ticket ticket, String to) {
        Agent colleague = agents.byId(to)
                .filter(it -> serves(it, ticket))
                .orElseThrow(() -> new Invalid(
                        "to",
                        "'{0}' is not on the line '{1}' that has ticket {2}, and does not lead the desk.",
                        to,
                        texts.line(ticket.desk(), ticket.line()),
                        ticket.number()));
        Waiting task = hands.waiting(ticket, IN_HAND, Sentence.of("In this state it cannot be given to somebody."));
        if (!has(agent, ticket, task) && !agent.isLead(ticket.desk())) {
            throw hands.conflict(ticket, whoMay(task), task.assignee());
        }
        tasks.open(task, agent.name());
        tasks.open(task, colleague.id());
        people.as(agent.name(), () -> tasks.give(task, colleague.id()));
        instances.start(
                "gift", ticket.number(), ticket.desk(), List.of(TicketProcess.EXECUTOR.holding(colleague.id())));
    }

    private boolean serves(Agent colleague, Ticket ticket) {
        String leads = desks.at(ticket.desk(), ticket.deskVersion()).leads();
        return colleague.desk().equals(ticket.desk())
                && (colleague.lines().contains(ticket.line())
                        || colleague.lines().contains(leads));
    }

    /** Who is asked to accept it has it too, as long as nobody took it. */
    private static boolean has(Caller agent, Ticket ticket, Waiting task) {
        return agent.name().equals(task.assignee() == null ? ticket.offeredTo() : task.assignee());
    }

    private Sentence whoMay(Waiting task) {
        return task.assignee() == null
                ? Sentence.of("Only who has it, or who leads the desk, can give it to somebody.")
                : Sentence.of(
                        "{0} has it. Only who has it, or who leads the desk, can give it to somebody.",
                        agents.name(task.assignee()));
    }
}
