package org.baton.work;

import java.util.List;
import java.util.Set;
import org.baton.engine.Instances;
import org.baton.ticket.Part;
import org.baton.ticket.Parts;
import org.baton.ticket.Status;
import org.baton.ticket.Ticket;
import org.baton.ticket.TicketProcess;
import org.baton.ticket.Tickets;
import org.springframework.stereotype.Service;

/** Starts the parts of a complex ticket, ends them, and knows when the last one has ended. */
@Service
class PartWork {

    private static final String PROCESS = "part";
    private static final Set<Status> ENDED = Set.of(Status.DELIVERED, Status.DECLINED, Status.CANCELLED);

    private final Parts parts;
    private final Tickets tickets;
    private final Instances instances;

    PartWork(Parts parts, Tickets tickets, Instances instances) {
        this.parts = parts;
        this.tickets = tickets;
        this.instances = instances;
    }

    /** Those that run already are left alone, so that coming back to the work starts nothing twice. */
    void startAll(String number) {
        Ticket ticket = tickets.lock(number);
        of(number).stream().filter(it -> it.status() == Status.RECEIVED).forEach(it -> start(ticket, it));
    }

    private void start(Ticket ticket, Part part) {
        parts.statusIs(part.number(), Status.IN_WORK);
        instances.start(PROCESS, part.number(), ticket.desk(), List.of(TicketProcess.LINE.holding(ticket.line())));
    }

    /** @param agent who did it */
    void end(String part, String agent, Status status) {
        String number = parts.get(part).ticket();
        tickets.lock(number);
        parts.executorIs(part, agent);
        parts.statusIs(part, status);
        if (of(number).stream().allMatch(it -> ENDED.contains(it.status()))) {
            instances.tell(number, TicketProcess.PARTS_COMPLETED, List.of());
        }
    }

    void cancel(String part) {
        parts.statusIs(part, Status.CANCELLED);
    }

    void cancelAll(String number) {
        of(number).stream().filter(it -> !ENDED.contains(it.status())).forEach(it -> {
            cancel(it.number());
            instances.tell(it.number(), TicketProcess.PART_CANCELLED, List.of());
        });
    }

    boolean areOpen(String number) {
        return of(number).stream().anyMatch(it -> !ENDED.contains(it.status()));
    }

    private List<Part> of(String number) {
        return parts.of(List.of(number));
    }
}
