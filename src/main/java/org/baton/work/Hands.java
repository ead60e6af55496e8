package org.baton.work;

import java.util.Collection;
import java.util.List;
import org.baton.desk.Agents;
import org.baton.desk.Texts;
import org.baton.engine.Caller;
import org.baton.engine.Conflict;
import org.baton.engine.Forbidden;
import org.baton.engine.OpenTask;
import org.baton.engine.People;
import org.baton.engine.Sentence;
import org.baton.engine.UserTasks;
import org.baton.engine.UserTasks.Waiting;
import org.baton.engine.Variable;
import org.baton.ticket.Ticket;
import org.baton.ticket.TicketProcess;
import org.baton.ticket.Tickets;
import org.baton.ticket.TriageView.Person;
import org.springframework.stereotype.Service;

/** Whose hands a ticket is in: takes it, gives it back, and does with it what whoever has it may do. */
@Service
class Hands {

    private static final List<String> TAKEABLE =
            List.of("AcceptTicket", "WorkOnTicket", "AwaitCustomer", "AwaitConfirmation");

    private final Tickets tickets;
    private final UserTasks tasks;
    private final People people;
    private final Agents agents;
    private final Executorship executorship;
    private final Texts texts;

    Hands(Tickets tickets, UserTasks tasks, People people, Agents agents, Executorship executorship, Texts texts) {
        this.tickets = tickets;
        this.tasks = tasks;
        this.people = people;
        this.agents = agents;
        this.executorship = executorship;
        this.texts = texts;
    }

    /** Reads the ticket and keeps others from changing it meanwhile. */
    Ticket lock(Caller agent, String number) {
        Ticket found = find(agent, number);
        if (!agent.isAgent(found.desk())) {
            throw new Forbidden("This is for agents of the desk, who sign in with their account; you are on none of its"
                    + " lines.");
        }
        return tickets.lock(number);
    }

    /** For what is offered to the agent by name, to reviewers, too, who are on no line. */
    Ticket lockForTask(Caller agent, String number) {
        return agent.isReviewer(find(agent, number).desk()) ? tickets.lock(number) : lock(agent, number);
    }

    private Ticket find(Caller agent, String number) {
        return tickets.find(number).filter(it -> agent.may(it.desk())).orElseThrow(() -> Ticket.unknown(number));
    }

    void claim(Caller agent, Ticket ticket) {
        take(agent, ticket, waiting(ticket, TAKEABLE, Sentence.of("In this state it cannot be taken.")));
    }

    void release(Caller agent, Ticket ticket) {
        Waiting task = waiting(ticket, TAKEABLE, Sentence.of("In this state it cannot be given back."));
        if (!agent.name().equals(task.assignee())) {
            throw conflict(ticket, Sentence.of("You do not have it, so you cannot give it back."), task.assignee());
        }
        people.as(agent.name(), () -> tasks.release(task));
    }

    /** Takes the ticket, if the agent has not done so before, and completes the task with what was said. */
    void complete(
            Caller agent, Ticket ticket, Collection<String> keys, Sentence cannot, Collection<Variable.Value> said) {
        Waiting task = waiting(ticket, keys, cannot);
        take(agent, ticket, task);
        people.as(agent.name(), () -> tasks.complete(task, said));
    }

    void claim(Caller agent, Ticket ticket, OpenTask task) {
        executorship.refuseConcerned(ticket, agent.name());
        if (task.waiting().assignee() == null && task.isOfferedTo(agent)) {
            people.as(agent.name(), () -> tasks.claim(task.waiting(), agent.name()));
        } else if (task.isHeldBy(agent)
                || task.isOpenTo(
                        agent,
                        ticket.desk(),
                        TicketProcess.lineOf(ticket, task.waiting().key()))) {
            take(agent, ticket, task.waiting());
        } else {
            throw conflict(ticket, Sentence.of("It is offered to others."));
        }
    }

    /** Takes the task, if the agent has not done so before, and completes it with what its form was filled in with. */
    void complete(Caller agent, Ticket ticket, OpenTask task, Collection<Variable.Value> said) {
        claim(agent, ticket, task);
        people.as(agent.name(), () -> tasks.complete(task.waiting(), said));
    }

    Waiting waiting(Ticket ticket, Collection<String> keys, Sentence cannot) {
        return tasks.find(ticket.number(), keys).orElseThrow(() -> conflict(ticket, cannot));
    }

    private void take(Caller agent, Ticket ticket, Waiting task) {
        executorship.refuseConcerned(ticket, agent.name());
        if (agent.name().equals(task.assignee())) {
            return;
        }
        if (task.assignee() != null && !agent.isLead(ticket.desk())) {
            throw conflict(ticket, Sentence.of("{0} has it.", agents.name(task.assignee())), task.assignee());
        }
        if (!agent.isOn(ticket.desk(), ticket.line()) && !agent.isLead(ticket.desk())) {
            throw conflict(
                    ticket,
                    Sentence.of(
                            "It is with the line '{0}', and you are not on it.",
                            texts.line(ticket.desk(), ticket.line())));
        }
        if (task.assignee() != null) {
            tasks.release(task);
        }
        tasks.open(task, agent.name());
        people.as(agent.name(), () -> tasks.claim(task, agent.name()));
    }

    Conflict conflict(Ticket ticket, Sentence why) {
        return conflict(ticket, why, ticket.executor());
    }

    /** @param holder who has it, though perhaps not accepted it yet; null if nobody has */
    Conflict conflict(Ticket ticket, Sentence why, String holder) {
        return new Conflict(ticket.stands(why), holder == null ? null : new Person(holder, agents.name(holder)));
    }
}
