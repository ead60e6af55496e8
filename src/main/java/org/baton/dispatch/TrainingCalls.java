package org.baton.dispatch;

import static org.baton.ticket.TrainingProcess.SLOT;
import static org.baton.ticket.TrainingProcess.SLOT_CHOSEN;
import static org.baton.ticket.TrainingProcess.SLOT_DROPPED;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.baton.desk.Agents;
import org.baton.engine.Caller;
import org.baton.engine.Conflict;
import org.baton.engine.Forbidden;
import org.baton.engine.Input;
import org.baton.engine.Instances;
import org.baton.engine.Sentence;
import org.baton.engine.Step;
import org.baton.ticket.Appointment;
import org.baton.ticket.Appointment.State;
import org.baton.ticket.Ticket;
import org.baton.ticket.Tickets;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** When a customer is trained: looks at the free slots, takes one, moves it, gives it back. */
@RestController
@Tag(name = "Customers")
@RequestMapping("/api/tickets/{number}/training")
class TrainingCalls {

    private final Tickets tickets;
    private final Trainings trainings;
    private final Agents agents;
    private final Instances instances;
    private final Step step;

    TrainingCalls(Tickets tickets, Trainings trainings, Agents agents, Instances instances, Step step) {
        this.tickets = tickets;
        this.trainings = trainings;
        this.agents = agents;
        this.instances = instances;
        this.step = step;
    }

    /** @param slot when it begins, with the offset: 2026-11-25T10:00:00+03:00 */
    record Choice(String slot) {}

    /**
     * Where it stands.
     *
     * @param state open, booked, free, none or held
     * @param start when the booked training begins, null if none is booked
     * @param slots when it could begin instead, or at all
     */
    record TrainingView(String state, Instant start, Instant end, String trainer, List<Instant> slots) {}

    @Operation(summary = "Tells when the training is, and which slots are free")
    @GetMapping
    TrainingView see(@PathVariable String number, Caller caller) {
        Ticket ticket = ticket(number, caller);
        Appointment it = trainings.of(ticket);
        boolean booked = it.state() == State.BOOKED || it.state() == State.HELD;
        return new TrainingView(
                it.state().name().toLowerCase(Locale.ROOT),
                booked ? it.start() : null,
                booked ? it.end() : null,
                booked ? agents.name(it.trainer()) : null,
                it.state() == State.HELD ? List.of() : trainings.free(ticket));
    }

    @Operation(summary = "Takes a slot, or another one instead of the one that is booked")
    @PostMapping
    TrainingView choose(@PathVariable String number, @RequestBody Choice choice, Caller caller) {
        Instant slot = moment(choice.slot());
        return act(number, caller, ticket -> {
            trainings.of(ticket);
            trainings.requireFree(ticket, slot);
            if (!instances.tell(number, SLOT_CHOSEN, List.of(SLOT.passing(slot.toString())))) {
                throw nothingOpen(ticket);
            }
        });
    }

    @Operation(summary = "Gives the booked slot back; others are offered")
    @PostMapping("/cancellation")
    TrainingView drop(@PathVariable String number, Caller caller) {
        return act(number, caller, ticket -> {
            if (!instances.tell(number, SLOT_DROPPED, List.of())) {
                throw nothingOpen(ticket);
            }
        });
    }

    /** Of two who want the same slot at once the database refuses the second. */
    private TrainingView act(String number, Caller caller, Consumer<Ticket> deed) {
        Ticket ticket = ticket(number, caller);
        if (caller.isAgent()) {
            throw new Forbidden(
                    "This is for the customer to say; what they said on the phone is noted in the task \"Choose a slot\".");
        }
        try {
            step.take(() -> {
                deed.accept(tickets.lock(number));
                return number;
            });
        } catch (DuplicateKeyException second) {
            throw trainings.taken(ticket);
        }
        return see(number, caller);
    }

    private Ticket ticket(String number, Caller caller) {
        return tickets.find(number).filter(it -> caller.may(it.desk())).orElseThrow(() -> Ticket.unknown(number));
    }

    private Conflict nothingOpen(Ticket ticket) {
        return new Conflict(ticket.stands(Sentence.of("There is no slot to choose or to give back.")));
    }

    private static Instant moment(String slot) {
        var input = new Input().text("slot", slot);
        input.check();
        try {
            return OffsetDateTime.parse(slot).toInstant();
        } catch (DateTimeException e) {
            input.require(false, "slot", "must be a moment with its offset, like 2026-11-25T10:00:00+03:00")
                    .check();
            throw e;
        }
    }
}
