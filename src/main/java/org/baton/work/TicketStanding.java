package org.baton.work;

import java.util.Set;
import org.baton.engine.UserTasks;
import org.baton.ticket.Appointment;
import org.baton.ticket.AppointmentChanged;
import org.baton.ticket.Appointments;
import org.baton.ticket.Status;
import org.baton.ticket.Tickets;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says anew where a ticket stands, when that changes though its task does not. */
@Component
class TicketStanding {

    private static final Set<String> IN_HAND = Set.of("AcceptTicket", "WorkOnTicket");

    /** A customer who is asked, or has a result, is not told otherwise; and what has ended stays so. */
    private static final Set<Status> AT_WORK =
            Set.of(Status.RECEIVED, Status.ACCEPTED, Status.IN_WORK, Status.ESCALATED);

    private final Tickets tickets;
    private final UserTasks tasks;
    private final TaskSummaries summaries;
    private final Appointments appointments;

    TicketStanding(Tickets tickets, UserTasks tasks, TaskSummaries summaries, Appointments appointments) {
        this.tickets = tickets;
        this.tasks = tasks;
        this.summaries = summaries;
        this.appointments = appointments;
    }

    void show(String number) {
        if (AT_WORK.contains(tickets.get(number).status())) {
            showTask(number);
        }
    }

    /** Where no slot is offered any more, the customer is asked nothing; unless the agent asks something else. */
    @EventListener
    void on(AppointmentChanged appointment) {
        appointments
                .find(appointment.ticket())
                .filter(it -> it.state() == Appointment.State.NONE)
                .filter(it -> tickets.get(it.ticket()).status() == Status.WAITING_FOR_YOU)
                .ifPresent(it -> showTask(it.ticket()));
    }

    private void showTask(String number) {
        tasks.find(number, IN_HAND).ifPresent(it -> summaries.show(number, it.key(), it.assignee()));
    }
}
