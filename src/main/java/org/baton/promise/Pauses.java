package org.baton.promise;

import org.springframework.stereotype.Service;

/** Stops the clocks of a ticket and lets them run on; what rings for its parts stands still with them. */
@Service
class Pauses {

    private final PromiseMaker maker;
    private final PartTimers parts;
    private final AnswerTimers answers;

    Pauses(PromiseMaker maker, PartTimers parts, AnswerTimers answers) {
        this.maker = maker;
        this.parts = parts;
        this.answers = answers;
    }

    void begin(String number, String why) {
        maker.pause(number, why);
        parts.follow(number);
    }

    void end(String number, String why) {
        maker.resume(number, why);
        parts.follow(number);
        answers.follow(number);
    }
}
