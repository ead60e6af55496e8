package org.baton.promise;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.baton.ticket.Promise;
import org.baton.ticket.Promise.What;

/**
 * Which times a customer was told that hold no longer.
 *
 * @param accept by when it is accepted
 * @param resolve by when it is done
 * @param queue before when nobody begins
 */
record Moved(Time accept, Time resolve, Time queue) {

    /** @param was null if none was stated */
    record Time(Instant was, boolean moved) {

        /** As the texts ask for it. */
        String yes() {
            return moved ? "yes" : null;
        }

        Instant told() {
            return moved ? was : null;
        }
    }

    static Moved between(List<Promise> before, List<Promise> after) {
        return new Moved(
                time(before, after, What.ACCEPT, Promise::by),
                time(before, after, What.RESOLVE, Promise::by),
                time(before, after, What.ACCEPT, it -> it.terms().notBefore()));
    }

    boolean any() {
        return accept.moved() || resolve.moved() || queue.moved();
    }

    private static Time time(List<Promise> before, List<Promise> after, What what, Function<Promise, Instant> which) {
        Instant was = of(before, what).map(which).orElse(null);
        return new Time(was, !Objects.equals(was, of(after, what).map(which).orElse(null)));
    }

    private static Optional<Promise> of(List<Promise> promises, What what) {
        return promises.stream().filter(it -> it.what() == what).findFirst();
    }
}
