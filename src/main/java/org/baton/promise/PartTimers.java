package org.baton.promise;

import java.util.List;
import org.baton.engine.Timers;
import org.baton.ticket.Part;
import org.baton.ticket.Parts;
import org.springframework.stereotype.Component;

/** Parts have the deadlines of their ticket, and so does what rings for them when those move. */
@Component
class PartTimers {

    private final Parts parts;
    private final Timers timers;

    PartTimers(Parts parts, Timers timers) {
        this.parts = parts;
        this.timers = timers;
    }

    void follow(String ticket) {
        parts.of(List.of(ticket)).stream()
                .filter(it -> !it.isEnded())
                .map(Part::number)
                .forEach(timers::follow);
    }
}
