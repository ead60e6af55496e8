package org.baton.promise;

import java.util.Set;
import org.baton.engine.Timers;
import org.baton.ticket.Consultations;
import org.springframework.stereotype.Component;

/** What another line has for its answer stands still while the desk waits for the customer, and goes on with the rest. */
@Component
class AnswerTimers {

    private static final Set<String> ASKING = Set.of("consultation", "escalation");

    private final Consultations consultations;
    private final Timers timers;

    AnswerTimers(Consultations consultations, Timers timers) {
        this.consultations = consultations;
        this.timers = timers;
    }

    void follow(String ticket) {
        if (!consultations.open(ticket).isEmpty()) {
            timers.follow(ticket, ASKING);
        }
    }
}
