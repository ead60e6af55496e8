package org.baton.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Holds back whoever guesses: at one account from one place, and at many accounts from one place. No account is ever locked,
 * or anybody who knows an agent's name could keep that agent out.
 */
@Component
class WrongPasswords {

    private static final int FREE_TRIES = 3;
    /** Many agents may sit behind one address, and mistype. */
    private static final int FREE_TRIES_OF_PLACE = 30;

    private static final Duration REST = Duration.ofMinutes(1);
    private static final int REMEMBERED = 10_000;

    /** Guesses at one account from one place. */
    record Guesser(String name, String address) {

        /** Whatever the account is named. */
        Guesser anywhere() {
            return new Guesser("", address);
        }
    }

    private record Tries(int wrong, Instant until) {}

    private final Map<Guesser, Tries> guessers = new ConcurrentHashMap<>();
    private final Clock clock;

    WrongPasswords(Clock clock) {
        this.clock = clock;
    }

    boolean tooMany(Guesser guesser) {
        return rests(guesser, FREE_TRIES) || rests(guesser.anywhere(), FREE_TRIES_OF_PLACE);
    }

    private boolean rests(Guesser guesser, int free) {
        var tries = guessers.get(guesser);
        return tries != null && tries.wrong() >= free && tries.until().isAfter(clock.instant());
    }

    void count(Guesser guesser) {
        if (guessers.size() >= REMEMBERED) {
            forgetOld();
        }
        add(guesser);
        add(guesser.anywhere());
    }

    private void add(Guesser guesser) {
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
