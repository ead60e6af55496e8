package org.baton.ticket;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baton.desk.Desks;
import org.baton.engine.Caller;
import org.baton.engine.Input;
import org.baton.engine.Invalid;
import org.baton.engine.NotFound;

/** Makes a search of what a call's query says, or says all that is wrong with it. */
final class Wanted {

    static final int MOST = 200;

    private static final Set<String> KNOWN =
            Set.of("desk", "status", "line", "executor", "customer", "q", "after", "size");
    private static final int LONGEST = 300;

    private final Map<String, String> query;
    private final Desks desks;
    private final Input input = new Input();

    private Wanted(Map<String, String> query, Desks desks) {
        this.query = query;
        this.desks = desks;
    }

    /** @throws Invalid naming each parameter that cannot be used */
    static Search search(Map<String, String> query, int size, Caller caller, Desks desks) {
        var wanted = new Wanted(query, desks);
        Search search = wanted.search(size, caller);
        wanted.input.check();
        return search;
    }

    private Search search(int size, Caller caller) {
        query.keySet().stream()
                .sorted()
                .filter(it -> !KNOWN.contains(it))
                .forEach(it -> input.require(false, it, "is not known here"));
        if (size < 1 || size > MOST) {
            input.require(false, "size", "must be from 1 to {0}", MOST);
        }
        Status status = status(text("status"));
        Search search = Search.in(desks(text("desk"), caller), caller.isAgent(), size);
        search = by(search, Search.By.STATUS, status == null ? null : status.code());
        search = by(search, Search.By.LINE, text("line"));
        search = by(search, Search.By.EXECUTOR, text("executor"));
        search = by(search, Search.By.CUSTOMER, text("customer"));
        String words = text("q");
        return search.withWords(words == null ? List.of() : List.of(words)).after(cursor(text("after")));
    }

    private static Search by(Search search, Search.By what, String value) {
        return value == null ? search : search.with(what, Set.of(value));
    }

    /** Null for all; another's desk and one that never was are told alike. */
    private Set<String> desks(String desk, Caller caller) {
        if (desk == null) {
            return caller.may(Caller.EVERY_DESK) ? null : caller.desks();
        }
        if (!caller.may(desk) || desks.find(desk).isEmpty()) {
            throw new NotFound("There is no desk \"{0}\".", desk);
        }
        return Set.of(desk);
    }

    private Status status(String code) {
        try {
            return code == null ? null : Status.of(code);
        } catch (IllegalArgumentException e) {
            input.require(false, "status", "must be one of {0}", codes());
            return null;
        }
    }

    private static String codes() {
        return String.join(
                ", ", Arrays.stream(Status.values()).map(Status::code).toList());
    }

    private Cursor cursor(String text) {
        try {
            return text == null ? null : Cursor.parse(text);
        } catch (IllegalArgumentException e) {
            input.require(false, "after", "must be the 'next' of the page before, unchanged");
            return null;
        }
    }

    /** Null if it is not said, or blank. */
    private String text(String name) {
        String text = query.get(name);
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > LONGEST) {
            input.require(false, name, "must have at most {0} characters", LONGEST);
        } else if (text.strip().chars().anyMatch(it -> Character.isISOControl(it) && !Character.isWhitespace(it))) {
            input.require(false, name, "must not hold control characters");
        }
        return text.strip();
    }
}
