package org.baton.work;

import static org.baton.ticket.TicketProcess.OUTCOME;

import java.util.List;
import org.baton.engine.Input;
import org.baton.engine.Instances;
import org.baton.engine.Invalid;
import org.baton.ticket.Part;
import org.baton.ticket.PartEnded;
import org.baton.ticket.Parts;
import org.baton.ticket.Status;
import org.baton.ticket.Ticket;
import org.baton.ticket.TicketProcess;
import org.baton.ticket.Tickets;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Starts the parts of a complex ticket, ends them, and knows when the last one has ended. */
@Service
class PartWork {

    private static final String PROCESS = "part";

    private final Parts parts;
    private final Tickets tickets;
    private final Instances instances;
    private final ApplicationEventPublisher events;

    PartWork(Parts parts, Tickets tickets, Instances instances, ApplicationEventPublisher events) {
        this.parts = parts;
        this.tickets = tickets;
        this.instances = instances;
        this.events = events;
    }

    /**
     * Those that run already are left alone, so that coming back to the work starts nothing twice.
     *
     * @return done if the last one has ended while nobody worked at the ticket, so that there is something to deliver
     */
    String startAll(String number) {
        Ticket ticket = tickets.lock(number);
        of(number).stream().filter(it -> it.status() == Status.RECEIVED).forEach(it -> start(ticket, it));
        return ticket.reopenings() > 0 || areOpen(number) ? "open" : outcome(number);
    }

    private void start(Ticket ticket, Part part) {
        parts.statusIs(part.number(), Status.IN_WORK);
        instances.start(PROCESS, part.number(), ticket.desk(), List.of(TicketProcess.LINE.holding(ticket.line())));
    }

    /**
     * More of them, found while the work goes on. What was promised at acceptance stays.
     *
     * @throws Invalid if a title is none, or they become too many
     */
    void add(String number, List<String> titles) {
        tickets.lock(number);
        new Input()
                .require(!titles.isEmpty() && Titles.areSound(titles), "title", Titles.WRONG, Titles.LONGEST)
                .require(
                        of(number).size() + titles.size() <= Titles.MOST,
                        "title",
                        "would be one of more than {0} parts",
                        Titles.MOST)
                .check();
        titles.forEach(it -> parts.add(number, it));
    }

    /** @param agent who did it */
    void end(String part, String agent, Status status) {
        String number = parts.get(part).ticket();
        tickets.lock(number);
        parts.executorIs(part, agent);
        parts.statusIs(part, status);
        events.publishEvent(new PartEnded(number));
        completed(number);
    }

    void cancel(String part) {
        String number = parts.get(part).ticket();
        tickets.lock(number);
        parts.statusIs(part, Status.CANCELLED);
        completed(number);
    }

    private void completed(String number) {
        if (!areOpen(number)) {
            instances.tell(number, TicketProcess.PARTS_COMPLETED, List.of(OUTCOME.passing(outcome(number))));
        }
    }

    /** Without anything done there is nothing to deliver. */
    private String outcome(String number) {
        return of(number).stream().anyMatch(Part::isDone) ? "done" : "undone";
    }

    void cancelAll(String number) {
        of(number).stream().filter(it -> !it.isEnded()).forEach(it -> {
            parts.statusIs(it.number(), Status.CANCELLED);
            instances.tell(it.number(), TicketProcess.PART_CANCELLED, List.of());
        });
    }

    boolean areOpen(String number) {
        return of(number).stream().anyMatch(it -> !it.isEnded());
    }

    private List<Part> of(String number) {
        return parts.of(List.of(number));
    }
}
