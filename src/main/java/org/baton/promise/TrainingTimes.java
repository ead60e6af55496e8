package org.baton.promise;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.baton.desk.ClockType;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.desk.Span;
import org.baton.engine.ForModels;
import org.baton.engine.Never;
import org.baton.ticket.Appointment;
import org.baton.ticket.Appointments;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** When the timers of training.bpmn ring, and when its tasks are due. */
@Component
@ForModels
public class TrainingTimes {

    private final Desks desks;
    private final Appointments appointments;
    private final Clocks clocks;
    private final Clock now;

    TrainingTimes(Desks desks, Appointments appointments, Clocks clocks, Clock now) {
        this.desks = desks;
        this.appointments = appointments;
        this.clocks = clocks;
        this.now = now;
    }

    public Date reminder(DelegateExecution training) {
        return after(training, desk(training).timing().offer().remind());
    }

    public Date silence(DelegateExecution training) {
        return after(training, desk(training).timing().offer().close());
    }

    public Date nextLook(DelegateExecution training) {
        return desk(training)
                .training()
                .map(it -> after(training, it.lookAgain()))
                .orElse(Never.DATE);
    }

    /** Never if it was booked later than both would have been reminded. */
    public Date soon(DelegateExecution training) {
        return desk(training)
                .training()
                .flatMap(it -> booked(training)
                        .map(booked -> booked.start().minus(it.remind().elapsed())))
                .filter(it -> it.isAfter(now.instant()))
                .map(Date::from)
                .orElse(Never.DATE);
    }

    public Date end(DelegateExecution training) {
        return booked(training).map(Appointment::end).map(Date::from).orElse(null);
    }

    private Optional<Appointment> booked(DelegateExecution training) {
        return appointments.find(training.getProcessBusinessKey()).filter(it -> it.start() != null);
    }

    private Date after(DelegateExecution training, Span span) {
        Instant moment = now.instant();
        return Date.from(
                clocks.of(desk(training), span.clockOr(ClockType.WORKING)).plus(moment, span));
    }

    private Desk desk(DelegateExecution training) {
        return desks.get(training.getTenantId());
    }
}
