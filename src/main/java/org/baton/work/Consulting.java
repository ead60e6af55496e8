package org.baton.work;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.baton.desk.Desks;
import org.baton.desk.Target;
import org.baton.desk.Texts;
import org.baton.engine.Conflict;
import org.baton.engine.Instances;
import org.baton.engine.Invalid;
import org.baton.engine.Sentence;
import org.baton.ticket.Author;
import org.baton.ticket.Consultations;
import org.baton.ticket.Conversation;
import org.baton.ticket.Message;
import org.baton.ticket.Ticket;
import org.baton.ticket.TicketDecided;
import org.baton.ticket.TicketProcess;
import org.baton.ticket.Tickets;
import org.baton.ticket.WorkEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Asks other lines about a ticket: they answer whoever works at it, and the customer hears it from nobody else. */
@Service
class Consulting {

    private static final String PROCESS = "consultation";

    private final Tickets tickets;
    private final Consultations consultations;
    private final Conversation conversation;
    private final Desks desks;
    private final Instances instances;
    private final TicketStanding standing;
    private final ConsultationWords words;
    private final Clock clock;
    private final Texts texts;

    Consulting(
            Tickets tickets,
            Consultations consultations,
            Conversation conversation,
            Desks desks,
            Instances instances,
            TicketStanding standing,
            ConsultationWords words,
            Clock clock,
            Texts texts) {
        this.tickets = tickets;
        this.consultations = consultations;
        this.conversation = conversation;
        this.desks = desks;
        this.instances = instances;
        this.standing = standing;
        this.words = words;
        this.clock = clock;
        this.texts = texts;
    }

    /**
     * @param agent null if nobody asks, but a deadline is over
     * @throws Invalid if there is no such other line
     * @throws Conflict if the line is asked already and has not answered
     */
    void ask(String number, String line, String question, String agent) {
        Ticket ticket = tickets.lock(number);
        List<String> others = desks.at(ticket.desk(), ticket.deskVersion()).lines().stream()
                .filter(it -> !it.equals(ticket.line()))
                .toList();
        if (!others.contains(line)) {
            throw new Invalid(
                    "line", "must be one of the other lines of the desk: {0}", texts.lines(ticket.desk(), others));
        }
        consultations.open(number, line).ifPresent(it -> {
            throw new Conflict(Sentence.of(
                    "The line '{0}' has been asked about ticket {1} already; it can be asked again when it has answered.",
                    texts.line(ticket.desk(), line), number));
        });
        consultations.ask(number, line, question, clock.instant(), agent);
        note(ticket, agent, words.asked(ticket, line, question));
        instances.start(PROCESS, number, ticket.desk(), List.of(TicketProcess.LINE.holding(line)));
        standing.show(number);
    }

    /** Asks the line that is consulted when the one that has it runs out of time; once is enough. */
    void askForHelp(String number, String why) {
        Ticket ticket = tickets.lock(number);
        Optional.ofNullable(
                        desks.at(ticket.desk(), ticket.deskVersion()).targets().get(ticket.line()))
                .flatMap(Target::consult)
                .filter(it -> consultations.open(number, it).isEmpty())
                .ifPresent(it -> ask(number, it, why, null));
    }

    /** Colleagues see the answer at once; the customer, what the executor makes of it. */
    void answer(String number, String line, String agent, String answer) {
        note(tickets.lock(number), agent, answer);
        end(number, line, agent);
    }

    void withdraw(String number, String line) {
        end(number, line, null);
    }

    private void note(Ticket ticket, String agent, String body) {
        var author = agent == null ? Author.desk(ticket.desk()) : Author.agent(agent);
        conversation.add(ticket.number(), clock.instant(), author, Message.Kind.NOTE, body, List.of());
    }

    private void end(String number, String line, String agent) {
        consultations.end(number, line, clock.instant(), agent);
        standing.show(number);
    }

    @EventListener
    void on(WorkEnded ended) {
        if (!consultations.open(ended.number()).isEmpty()) {
            instances.tell(ended.number(), TicketProcess.CONSULTATION_WITHDRAWN, List.of());
        }
    }

    /** A line that has the ticket itself is not asked about it any more; others still are. */
    @EventListener
    void on(TicketDecided decided) {
        if (decided.isRouted()
                && consultations.open(decided.number(), decided.answer()).isPresent()) {
            instances.tellOnly(
                    decided.number(),
                    TicketProcess.CONSULTATION_WITHDRAWN,
                    TicketProcess.LINE.holding(decided.answer()));
        }
    }
}
