package org.baton.ticket;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.baton.engine.Invalid;

/**
 * Which tickets are wanted, from which place in their order on.
 *
 * @param desks those that the caller may see and asks for; null for all that there are
 * @param by what has to be one of these
 * @param at from which moment the promises are looked at
 * @param words each is to be found in the conversation, or is the ticket's number
 * @param forAgent whether notes between agents are searched and shown too
 */
public record Search(
        Set<String> desks,
        Map<By, Set<String>> by,
        Due due,
        Instant at,
        List<String> words,
        boolean forAgent,
        Cursor after,
        int size) {

    /** Nobody holds it: to be looked for as a holder. */
    public static final String NOBODY = "";

    /** What tickets are looked up by, what narrows most first; each has an index in the order of deadlines. */
    public enum By {
        CUSTOMER,
        EXECUTOR,
        /** the executor, or whoever is asked to become it */
        HOLDER,
        STATUS,
        /** {@code kept} or {@code broken} once a promise is over */
        KEPT,
        LINE;

        String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How it stands with the next deadline. */
    public enum Due {
        ANY,
        OPEN,
        OVERDUE,
        AT_RISK,
        ON_TIME,
        /** open, and nothing promised at present */
        UNPROMISED,
        ENDED
    }

    public Search {
        by = by.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(by));
        words = List.copyOf(words);
    }

    /** All tickets of these desks, from the first one on. */
    public static Search in(Set<String> desks, boolean forAgent, int size) {
        return new Search(desks, Map.of(), Due.ANY, Instant.EPOCH, List.of(), forAgent, null, size);
    }

    public Search with(By what, Set<String> values) {
        var more = new EnumMap<By, Set<String>>(By.class);
        more.putAll(by);
        more.put(what, values);
        return new Search(desks, more, due, at, words, forAgent, after, size);
    }

    public Search with(Due due, Instant at) {
        return new Search(desks, by, due, at, words, forAgent, after, size);
    }

    public Search withWords(List<String> words) {
        return new Search(desks, by, due, at, words, forAgent, after, size);
    }

    /** @param next of the page before; null for the first */
    Search after(Cursor next) {
        return new Search(desks, by, due, at, words, forAgent, next, size);
    }

    /**
     * @param next of the page before
     * @throws Invalid if it is not
     */
    public Search after(String next) {
        try {
            return after(Cursor.parse(next));
        } catch (IllegalArgumentException e) {
            throw new Invalid("after", "must be the 'next' of the page before, unchanged");
        }
    }
}
