package org.baton.promise;

import java.time.Instant;
import java.util.Optional;
import org.baton.ticket.Appointment;
import org.baton.ticket.Appointments;
import org.baton.ticket.TrainingProcess;
import org.springframework.stereotype.Component;

/** What a line has to keep does not count while a training is agreed on, or waits for its hour. */
@Component
class TrainingTarget {

    private final Appointments appointments;

    TrainingTarget(Appointments appointments) {
        this.appointments = appointments;
    }

    boolean rests(Case it) {
        return of(it).filter(training -> training.endedAt() == null).isPresent();
    }

    /** Whoever goes on by hand, because nothing was agreed on, has the whole time from then on. */
    Instant from(Case it, Instant withLine) {
        return of(it).map(Appointment::endedAt).filter(withLine::isBefore).orElse(withLine);
    }

    private Optional<Appointment> of(Case it) {
        return Optional.of(it)
                .filter(one -> TrainingProcess.TYPE.equals(one.ticket().type()))
                .flatMap(one -> appointments.find(one.number()));
    }
}
