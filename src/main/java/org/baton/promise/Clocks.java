package org.baton.promise;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.baton.desk.Calendar;
import org.baton.desk.ClockType;
import org.baton.desk.Desk;
import org.springframework.stereotype.Component;

/** The clocks of desks, each made once: versions of a desk that work the same hours share it. */
@Component
class Clocks {

    private final Map<Calendar, WorkingTime> made = new ConcurrentHashMap<>();

    WorkingTime of(Desk desk, ClockType type) {
        return made.computeIfAbsent(
                type == ClockType.WORKING ? desk.calendar() : Calendar.roundTheClock(desk.zone()), WorkingTime::new);
    }
}
