package org.baton.dispatch;

import static org.baton.dispatch.DispatchProcess.ABSENCE;
import static org.baton.dispatch.DispatchProcess.ABSENCE_WITHDRAWN;
import static org.baton.dispatch.DispatchProcess.DEPARTURE;
import static org.baton.dispatch.DispatchProcess.FIRST;
import static org.baton.dispatch.DispatchProcess.GONE;
import static org.baton.dispatch.DispatchProcess.LEFT;
import static org.baton.dispatch.DispatchProcess.SUBSTITUTE;
import static org.baton.dispatch.DispatchProcess.WHO;

import java.time.LocalDate;
import java.util.List;
import org.baton.desk.AbsenceEntered;
import org.baton.desk.AbsenceWithdrawn;
import org.baton.desk.AgentChanged;
import org.baton.desk.AgentRemoved;
import org.baton.desk.LinesLeft;
import org.baton.engine.Instances;
import org.baton.engine.Timers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What leads change about people begins, or ends, a process. */
@Component
class Departures {

    private static final List<String> SHIFTS = List.of("ShiftBegins", "NextShift");

    private final Instances instances;
    private final Timers timers;
    private final Freed freed;

    Departures(Instances instances, Timers timers, Freed freed) {
        this.instances = instances;
        this.timers = timers;
        this.freed = freed;
    }

    @EventListener
    void on(AbsenceEntered event) {
        instances.start(
                ABSENCE,
                key(event.agent(), event.first()),
                event.desk(),
                List.of(
                        WHO.holding(event.agent()),
                        FIRST.holding(event.first().toString()),
                        GONE.holding(false),
                        SUBSTITUTE.holding(null)));
        timers.askAnew(event.desk(), SHIFTS);
    }

    @EventListener
    void on(AbsenceWithdrawn event) {
        timers.askAnew(event.desk(), SHIFTS);
        instances.tell(key(event.agent(), event.first()), ABSENCE_WITHDRAWN, List.of());
    }

    @EventListener
    void on(AgentRemoved event) {
        timers.askAnew(event.desk(), SHIFTS);
        leaves(event.desk(), event.agent(), null);
    }

    @EventListener
    void on(LinesLeft event) {
        leaves(event.desk(), event.agent(), String.join(",", event.lines()));
    }

    /** @param lines those that are left, joined by commas; null if the desk is */
    private void leaves(String desk, String agent, String lines) {
        instances.start(
                DEPARTURE,
                agent,
                desk,
                List.of(WHO.holding(agent), GONE.holding(true), SUBSTITUTE.holding(null), LEFT.holding(lines)));
    }

    @EventListener
    void on(AgentChanged event) {
        timers.askAnew(event.desk(), SHIFTS);
        freed.ofDesk(event.desk());
    }

    private static String key(String agent, LocalDate first) {
        return agent + " " + first;
    }
}
