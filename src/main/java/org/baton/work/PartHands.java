package org.baton.work;

import java.time.Clock;
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
import org.baton.ticket.Author;
import org.baton.ticket.Conversation;
import org.baton.ticket.Message;
import org.baton.ticket.Part;
import org.baton.ticket.Parts;
import org.baton.ticket.Ticket;
import org.baton.ticket.TicketProcess;
import org.baton.ticket.Tickets;
import org.springframework.stereotype.Service;

/** Moves parts to other lines and agents, and ends those that are not wanted any more. */
@Service
class PartHands {

    static final Set<String> IN_WORK = Set.of("WorkOnPart");

    private final Tickets tickets;
    private final Parts parts;
    private final Hands hands;
    private final UserTasks tasks;
    private final People people;
    private final Agents agents;
    private final Desks desks;
    private final Instances instances;
    private final Conversation conversation;
    private final Clock clock;
    private final Texts texts;

    PartHands(
            Tickets tickets,
            Parts parts,
            Hands hands,
            UserTasks tasks,
            People people,
            Agents agents,
            Desks desks,
            Instances instances,
            Conversation conversation,
            Clock clock,
            Texts texts) {
        this.tickets = tickets;
        this.parts = parts;
        this.hands = hands;
        this.tasks = tasks;
        this.people = people;
        this.agents = agents;
        this.desks = desks;
        this.instances = instances;
        this.conversation = conversation;
        this.clock = clock;
        this.texts = texts;
    }

    /** @throws Invalid if the desk has no such line */
    void handOver(String number, String agent, String line, String reason) {
        Part part = parts.get(number);
        Ticket ticket = tickets.lock(part.ticket());
        List<String> lines = desks.at(ticket.desk(), ticket.deskVersion()).lines();
        if (!lines.contains(line)) {
            throw new Invalid(
                    "line",
                    "There is no line '{0}' at this desk; there are {1}.",
                    line,
                    texts.lines(ticket.desk(), lines));
        }
        note(part, agent, "Handed on to " + line + ": " + reason);
        parts.handedOn(number, line);
    }

    /** Puts the part into a colleague's hands: who has it or its ticket may, and who leads the desk. */
    void give(Caller agent, Ticket ticket, Part part, String to) {
        String line = part.lineIn(ticket);
        Agent colleague = agents.byId(to)
                .filter(it -> serves(it, ticket, line))
                .orElseThrow(() -> new Invalid(
                        "to",
                        "'{0}' is not on the line '{1}' that has the part, and does not lead the desk.",
                        to,
                        texts.line(ticket.desk(), line)));
        Waiting task = waiting(ticket, part);
        mayMove(agent, ticket, task);
        tasks.open(task, agent.name());
        tasks.open(task, colleague.id());
        people.as(agent.name(), () -> tasks.give(task, colleague.id()));
    }

    void cancel(Caller agent, Ticket ticket, Part part, String reason) {
        mayMove(agent, ticket, waiting(ticket, part));
        note(part, agent.name(), "Cancelled: " + reason);
        instances.tell(part.number(), TicketProcess.PART_CANCELLED, List.of());
    }

    Part find(Ticket ticket, int n) {
        return parts.of(List.of(ticket.number())).stream()
                .filter(it -> it.n() == n)
                .findFirst()
                .orElseThrow(() -> Ticket.unknown(ticket.number() + "-" + n));
    }

    private Waiting waiting(Ticket ticket, Part part) {
        return tasks.find(part.number(), IN_WORK).orElseThrow(() -> hands.conflict(ticket, part.isNotWorkedAt()));
    }

    private void mayMove(Caller agent, Ticket ticket, Waiting task) {
        if (!agent.isLead(ticket.desk())
                && !agent.name().equals(ticket.executor())
                && !agent.name().equals(task.assignee())) {
            throw hands.conflict(
                    ticket, Sentence.of("Only who has the part or its ticket, or leads the desk, can do that."));
        }
    }

    private boolean serves(Agent colleague, Ticket ticket, String line) {
        String leads = desks.at(ticket.desk(), ticket.deskVersion()).leads();
        return colleague.desk().equals(ticket.desk())
                && (colleague.lines().contains(line) || colleague.lines().contains(leads));
    }

    private void note(Part part, String agent, String text) {
        conversation.add(
                part.ticket(),
                clock.instant(),
                Author.agent(agent),
                Message.Kind.NOTE,
                part.number() + " " + part.title() + ". " + text,
                List.of());
    }
}
