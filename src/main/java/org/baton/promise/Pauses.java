package org.baton.promise;

import org.springframework.stereotype.Service;

/** Stops the clocks of a ticket and lets them run on; what rings for its parts stands still with them. */
@Service
class Pauses {

    private final PromiseMaker maker;
    private final SideTimers timers;

    Pauses(PromiseMaker maker, SideTimers timers) {
        this.maker = maker;
        this.timers = timers;
    }

    void begin(String number, String why) {
        maker.pause(number, why);
        timers.followParts(number);
    }

    void end(String number, String why) {
        maker.resume(number, why);
        timers.followParts(number);
        timers.followAnswers(number);
    }
}
