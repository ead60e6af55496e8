package org.baton.work;

import org.baton.desk.Desks;
import org.baton.ticket.Appointment;
import org.baton.ticket.Appointments;
import org.baton.ticket.Consultations;
import org.baton.ticket.Status;
import org.baton.ticket.Ticket;
import org.springframework.stereotype.Component;

/** What customers see of a ticket that has been accepted. */
@Component
class WorkStatus {

    private final Desks desks;
    private final Consultations consultations;
    private final Appointments appointments;

    WorkStatus(Desks desks, Consultations consultations, Appointments appointments) {
        this.desks = desks;
        this.consultations = consultations;
        this.appointments = appointments;
    }

    /** @param agent who works at it, null if nobody does at present */
    Status of(Ticket ticket, String agent) {
        if (isOfferedSlots(ticket)) {
            return Status.WAITING_FOR_YOU;
        }
        if (isHelped(ticket)) {
            return Status.ESCALATED;
        }
        if (agent == null) {
            return Status.ACCEPTED;
        }
        return isEscalated(ticket) ? Status.ESCALATED : Status.IN_WORK;
    }

    /** Before anybody has accepted it: nobody works at it, but a lead may stand for it. */
    Status offered(Ticket ticket) {
        return isHelped(ticket) ? Status.ESCALATED : Status.RECEIVED;
    }

    /** A training that is not agreed on yet waits for the customer, whoever works at the ticket meanwhile. */
    private boolean isOfferedSlots(Ticket ticket) {
        return appointments
                .find(ticket.number())
                .filter(it -> it.state() == Appointment.State.OPEN)
                .filter(it -> !it.offered().isEmpty())
                .isPresent();
    }

    /** Under personal control, or another line is asked. */
    private boolean isHelped(Ticket ticket) {
        return ticket.control() != null || !consultations.open(ticket.number()).isEmpty();
    }

    /** Handed on to the leads, or to a line that others consult. */
    private boolean isEscalated(Ticket ticket) {
        return ticket.handedTo() != null
                && desks.at(ticket.desk(), ticket.deskVersion()).escalatedTo().contains(ticket.handedTo());
    }
}
