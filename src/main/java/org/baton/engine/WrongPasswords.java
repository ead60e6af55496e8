package org.baton.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Holds back whoever guesses, before the engine counts it: each wrong password locks the account for longer, so without
 * this anybody who knows an agent's name could keep that agent out from a single place.
 */
@Component
class WrongPasswords {

    private static final int FREE_TRIES = 3;
    private static final Duration REST = Duration.ofMinutes(1);
    private static final int REMEMBERED = 10_000;

    /** Guesses at one account from one place. */
    record Guesser(String name, String address) {}

    private record Tries(int wrong, Instant until) {}

    private final Map<Guesser, Tries> guessers = new ConcurrentHashMap<>();
    private final Clock clock;

    WrongPasswords(Clock clock) {
        this.clock = clock;
    }

    boolean tooMany(Guesser guesser) {
        var tries = guessers.get(guesser);
        return tries != null && tries.wrong() >= FREE_TRIES && tries.until().isAfter(clock.instant());
    }

    void count(Guesser guesser) {
        if (guessers.size() >= REMEMBERED) {
            forgetOld();
        }
        var now = clock.instant();
        guessers.merge(
                guesser,
                new Tries(1, now.plus(REST)),
                (old, one) -> new Tries(old.until().isAfter(now) ? old.wrong() + 1 : 1, one.until()));
    }

    void forget(Guesser guesser) {
        guessers.remove(guesser);
    }

    private void forgetOld() {
        guessers.values().removeIf(it -> !it.until().isAfter(clock.instant()));
        if (guessers.size() >= REMEMBERED) {
            guessers.clear();
        }
    }
}
