package org.baton.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.baton.desk.Calendar;
import org.baton.desk.Opened;

/**
 * A time at which a ticket's clocks stood still, and how much of it would have counted.
 *
 * @param why the code with which the clocks were stopped
 */
record Standstill(String why, Duration time) {

    /**
     * Those that have moved a promise.
     *
     * @param clock the hours that count
     * @param start what came before it moved nothing
     * @param met when the promise was kept or broken, after which nothing moves it; null if it is open
     */
    static List<Standstill> since(Instant start, Instant met, Calendar clock, List<ClockEntry> entries) {
        var all = new ArrayList<Standstill>();
        for (int n = 0; n + 1 < entries.size(); n += 2) {
            ClockEntry stopped = entries.get(n);
            Instant from = stopped.at().isBefore(start) ? start : stopped.at();
            var time = Opened.sum(clock.opened(from, entries.get(n + 1).at()));
            if (!time.isZero() && (met == null || stopped.at().isBefore(met))) {
                all.add(new Standstill(stopped.why(), time));
            }
        }
        return List.copyOf(all);
    }

    static Duration sum(List<Standstill> all) {
        return all.stream().map(Standstill::time).reduce(Duration.ZERO, Duration::plus);
    }
}
