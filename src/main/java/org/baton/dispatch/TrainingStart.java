package org.baton.dispatch;

import static org.baton.ticket.TrainingProcess.SLOT;
import static org.baton.ticket.TrainingProcess.SLOT_CHOSEN;
import static org.baton.ticket.TrainingProcess.TRAINING_ENDED;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baton.desk.Desks;
import org.baton.engine.Instances;
import org.baton.ticket.Appointment.State;
import org.baton.ticket.Appointments;
import org.baton.ticket.Conversation;
import org.baton.ticket.CustomerWrote;
import org.baton.ticket.Message;
import org.baton.ticket.Ticket;
import org.baton.ticket.TicketEnded;
import org.baton.ticket.Tickets;
import org.baton.ticket.TrainingProcess;
import org.baton.ticket.WorkBegan;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Begins, carries on and ends the training that a ticket asks for, by what happens to the ticket. */
@Component
class TrainingStart {

    /** A mere number, as one answers to a numbered list; a dot or a thank-you may follow. */
    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,2})(?!\\d)[^\\d]{0,40}");

    private final Tickets tickets;
    private final Desks desks;
    private final Appointments appointments;
    private final Conversation conversation;
    private final TrainingSlots slots;
    private final Instances instances;
    private final Clock clock;

    TrainingStart(
            Tickets tickets,
            Desks desks,
            Appointments appointments,
            Conversation conversation,
            TrainingSlots slots,
            Instances instances,
            Clock clock) {
        this.tickets = tickets;
        this.desks = desks;
        this.appointments = appointments;
        this.conversation = conversation;
        this.slots = slots;
        this.instances = instances;
        this.clock = clock;
    }

    /** Once a ticket; whoever works on it goes on by hand where that came to nothing. */
    @EventListener
    void begin(WorkBegan work) {
        Ticket ticket = tickets.get(work.number());
        if (!TrainingProcess.TYPE.equals(ticket.type())) {
            end(work.number());
        } else if (desks.get(ticket.desk()).training().isPresent()
                && appointments.find(work.number()).isEmpty()) {
            appointments.begin(work.number());
            instances.start(TrainingProcess.KEY, work.number(), ticket.desk(), List.of());
        }
    }

    /** Whoever answers the offer with a number has chosen that slot, if it is still free. */
    @EventListener
    void choose(CustomerWrote wrote) {
        appointments
                .find(wrote.ticket())
                .filter(it -> it.state() == State.OPEN)
                .flatMap(it -> named(wrote.ticket(), it.offered()))
                .filter(it -> isFree(tickets.get(wrote.ticket()), it))
                .ifPresent(it -> instances.tell(wrote.ticket(), SLOT_CHOSEN, List.of(SLOT.passing(it.toString()))));
    }

    @EventListener
    void end(TicketEnded ended) {
        end(ended.number());
    }

    private void end(String number) {
        instances.tell(number, TRAINING_ENDED, List.of());
        appointments.ended(number, State.NONE, clock.instant());
    }

    private Optional<Instant> named(String number, List<Instant> offered) {
        String said = conversation.of(List.of(number)).stream()
                .filter(it -> it.kind() == Message.Kind.CUSTOMER)
                .reduce((earlier, later) -> later)
                .map(Message::body)
                .orElse("");
        Matcher named = NUMBER.matcher(said);
        int n = named.matches() ? Integer.parseInt(named.group(1)) : 0;
        return n >= 1 && n <= offered.size() ? Optional.of(offered.get(n - 1)) : Optional.empty();
    }

    private boolean isFree(Ticket ticket, Instant slot) {
        var desk = desks.get(ticket.desk());
        return desk.training()
                .flatMap(it -> slots.trainer(desk, it, slot, ticket.language()))
                .isPresent();
    }
}
