package org.baton.intake;

import static org.baton.ticket.TicketProcess.MOMENT;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.baton.desk.Desk;
import org.baton.engine.Caller;
import org.baton.engine.Conflict;
import org.baton.engine.Instances;
import org.baton.engine.Sentence;
import org.baton.engine.Step;
import org.baton.engine.Variable.Value;
import org.baton.intake.Once.Seen;
import org.baton.ticket.TicketProcess;
import org.baton.ticket.Tickets;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Makes a ticket of a request: its rows and its process together, or neither. */
@Service
class Receipts {

    private final Reception reception;
    private final Once once;
    private final Tickets tickets;
    private final Mentions mentions;
    private final Instances instances;
    private final Step step;
    private final Clock clock;

    Receipts(
            Reception reception,
            Once once,
            Tickets tickets,
            Mentions mentions,
            Instances instances,
            Step step,
            Clock clock) {
        this.reception = reception;
        this.once = once;
        this.tickets = tickets;
        this.mentions = mentions;
        this.instances = instances;
        this.step = step;
        this.clock = clock;
    }

    /** @param isNew whether this call has made the ticket, and not one before it */
    record Receipt(String number, boolean isNew) {}

    /**
     * @param key null if the same call makes another ticket each time
     * @throws Conflict if the key was used for something else
     */
    Receipt receive(TicketCall call, Desk desk, OnceKey key, Caller caller) {
        Incoming request = reception.read(call, desk, caller);
        if (key == null) {
            return new Receipt(step.take(() -> add(request, desk)), true);
        }
        String content = once.content(call);
        return before(key, content).orElseGet(() -> receiveOnce(request, desk, key, content));
    }

    /** Of two calls at once the database lets the second wait for the first, and then refuses it. */
    private Receipt receiveOnce(Incoming request, Desk desk, OnceKey key, String content) {
        try {
            return new Receipt(step.take(() -> addOnce(request, desk, key, content)), true);
        } catch (DuplicateKeyException | ConcurrencyFailureException second) {
            return before(key, content).orElseThrow(() -> second);
        }
    }

    private Optional<Receipt> before(OnceKey key, String content) {
        return once.find(key).map(it -> again(it, key, content));
    }

    private static Receipt again(Seen seen, OnceKey key, String content) {
        if (!seen.content().equals(content)) {
            throw new Conflict(Sentence.of(
                    "The {0} \"{1}\" was used for another request already; send this one with a key of its own.",
                    OnceKey.HEADER, key.key()));
        }
        return new Receipt(seen.ticket(), false);
    }

    private String addOnce(Incoming request, Desk desk, OnceKey key, String content) {
        String number = tickets.nextNumber();
        once.remember(key, content, number, clock.instant());
        return add(number, request, desk);
    }

    /** Within the transaction that whoever calls has begun. */
    String add(Incoming request, Desk desk) {
        return add(tickets.nextNumber(), request, desk);
    }

    private String add(String number, Incoming request, Desk desk) {
        tickets.add(request.as(number, desk));
        mentions.link(number, request, desk);
        instances.start(TicketProcess.KEY, number, desk.code(), atReceipt());
        return number;
    }

    /** What the process of a ticket begins with. */
    static List<Value> atReceipt() {
        return List.of(MOMENT.holding("received"));
    }
}
