package org.baton.ticket;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baton.desk.Desks;
import org.baton.engine.Caller;
import org.baton.engine.Fault;
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
    private final List<Fault> faults = new ArrayList<>();

    private Wanted(Map<String, String> query, Desks desks) {
        this.query = query;
        this.desks = desks;
    }

    /** @throws Invalid naming each parameter that cannot be used */
    static Search search(Map<String, String> query, int size, Caller caller, Desks desks) {
        var wanted = new Wanted(query, desks);
        Search search = wanted.search(size, caller);
        if (!wanted.faults.isEmpty()) {
            throw new Invalid(wanted.faults);
        }
        return search;
    }

    private Search search(int size, Caller caller) {
        query.keySet().stream()
                .sorted()
                .filter(it -> !KNOWN.contains(it))
                .forEach(it -> fault(it, "is not known here"));
        if (size < 1 || size > MOST) {
            fault("size", "must be from 1 to " + MOST);
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
            throw new NotFound("There is no desk \"" + desk + "\".");
        }
        return Set.of(desk);
    }

    private Status status(String code) {
        try {
            return code == null ? null : Status.of(code);
        } catch (IllegalArgumentException e) {
            fault("status", "must be one of " + codes());
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
            fault("after", "must be the 'next' of the page before, unchanged");
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
            fault(name, "must have at most " + LONGEST + " characters");
        } else if (text.strip().chars().anyMatch(it -> Character.isISOControl(it) && !Character.isWhitespace(it))) {
            fault(name, "must not hold control characters");
        }
        return text.strip();
    }

    private void fault(String field, String message) {
        faults.add(new Fault(field, message));
    }
}
