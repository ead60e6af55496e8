package org.baton.dispatch;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baton.desk.Agent;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.desk.Training;
import org.baton.engine.Conflict;
import org.baton.engine.Sentence;
import org.baton.ticket.Appointment;
import org.baton.ticket.Appointment.State;
import org.baton.ticket.Appointments;
import org.baton.ticket.Ticket;
import org.baton.ticket.Tickets;
import org.springframework.stereotype.Service;

/** Offers slots for the training that a ticket asks for, books them and gives them back. */
@Service
class Trainings {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Tickets tickets;
    private final Desks desks;
    private final TrainingSlots slots;
    private final Appointments appointments;
    private final Clock clock;

    Trainings(Tickets tickets, Desks desks, TrainingSlots slots, Appointments appointments, Clock clock) {
        this.tickets = tickets;
        this.desks = desks;
        this.slots = slots;
        this.appointments = appointments;
        this.clock = clock;
    }

    /** @return whether there is any to offer */
    boolean offer(String number) {
        List<Instant> free = free(tickets.get(number));
        appointments.offer(number, free);
        return !free.isEmpty();
    }

    List<Instant> free(Ticket ticket) {
        return slots.free(desk(ticket), training(ticket));
    }

    /**
     * Books the slot that begins then, instead of any that is booked already.
     *
     * @return the id of the trainer
     * @throws Conflict naming the next free slots, if nobody has time then
     */
    String book(String number, String start) {
        Ticket ticket = tickets.get(number);
        Instant at = moment(start, ticket);
        Training training = training(ticket);
        Agent trainer =
                slots.trainer(desk(ticket), training, at, ticket.language()).orElseThrow(() -> taken(ticket));
        appointments.book(
                number,
                trainer.id(),
                at,
                at.plus(training.length()),
                training.grains(at, desk(ticket).zone()).toList());
        return trainer.id();
    }

    /** @throws Conflict naming the next free slots, if nobody has time then */
    void requireFree(Ticket ticket, Instant start) {
        if (slots.trainer(desk(ticket), training(ticket), start, ticket.language())
                .isEmpty()) {
            throw taken(ticket);
        }
    }

    /** What is offered, as a form lists it: its value, and its label by the desk's clock. */
    List<Map<String, String>> choices(String number) {
        Ticket ticket = tickets.get(number);
        var zone = desk(ticket).zone();
        return of(ticket).offered().stream()
                .map(it -> Map.of("value", it.toString(), "label", TIME.format(it.atZone(zone))))
                .toList();
    }

    /** @return whether one was booked */
    boolean free(String number) {
        boolean booked = appointments
                .find(number)
                .filter(it -> it.state() == State.BOOKED)
                .isPresent();
        appointments.free(number);
        return booked;
    }

    /**
     * The customer has chosen none; the ticket goes on without.
     *
     * @return the id of whoever has it, null if nobody has
     */
    String close(String number) {
        appointments.ended(number, State.NONE, clock.instant());
        return tickets.get(number).holder();
    }

    void held(String number) {
        appointments.ended(number, State.HELD, clock.instant());
    }

    Conflict taken(Ticket ticket) {
        String next = free(ticket).stream().map(Instant::toString).collect(Collectors.joining(", "));
        return new Conflict(Sentence.of(
                "Ticket {0}: nobody can train at that time, or somebody else has just taken it. {1}",
                ticket.number(),
                next.isEmpty() ? Sentence.of("No slot is free at present.") : Sentence.of("Free are {0}.", next)));
    }

    Appointment of(Ticket ticket) {
        return appointments
                .find(ticket.number())
                .orElseThrow(
                        () -> new Conflict(Sentence.of("Ticket {0} has no training to agree on.", ticket.number())));
    }

    private Instant moment(String start, Ticket ticket) {
        try {
            return Instant.parse(start);
        } catch (DateTimeException e) {
            throw taken(ticket);
        }
    }

    private Desk desk(Ticket ticket) {
        return desks.get(ticket.desk());
    }

    private Training training(Ticket ticket) {
        return desk(ticket)
                .training()
                .orElseThrow(() ->
                        new Conflict(Sentence.of("The desk of ticket {0} trains nobody at present.", ticket.number())));
    }
}
