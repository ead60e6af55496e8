package org.baton.promise;

import java.time.Clock;
import java.util.List;
import org.baton.engine.Timers;
import org.baton.ticket.Promises;
import org.baton.ticket.TicketMerged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Leaves the open deadlines of a ticket that was merged to the one that it goes on in, where they are the earlier ones. */
@Component
class Bequest {

    private final PromiseMaker maker;
    private final Promises promises;
    private final Timers timers;
    private final Clock now;

    Bequest(PromiseMaker maker, Promises promises, Timers timers, Clock now) {
        this.maker = maker;
        this.promises = promises;
        this.timers = timers;
        this.now = now;
    }

    @EventListener
    void on(TicketMerged merged) {
        maker.resume(merged.number(), "merged");
        promises.of(List.of(merged.number())).stream()
                .filter(it -> it.metAt() == null && it.by() != null)
                .forEach(it -> promises.noLater(merged.survivor(), it, now.instant()));
        maker.make(merged.survivor());
        timers.follow(merged.survivor());
    }
}
