package org.baton.promise;

import java.util.Optional;
import java.util.function.Function;
import org.baton.desk.ClockType;
import org.baton.desk.Span;
import org.baton.ticket.Decision;

/** What the table promise.dmn answered, column by column. */
record PromiseAnswer(Decision decision) {

    /** What stands in this column, empty if nothing does. */
    Optional<String> text(String column) {
        return Optional.ofNullable(decision.outputs().get(column)).map(Object::toString);
    }

    /** @throws IllegalStateException naming rule and column if nobody can tell what the table means */
    Optional<Span> span(String column) {
        return read(column, Span::parse);
    }

    /** @throws IllegalStateException as {@link #span} */
    Optional<ClockType> clock(String column) {
        return read(column, ClockType::of);
    }

    boolean says(String column, String code) {
        return text(column).filter(code::equals).isPresent();
    }

    private <T> Optional<T> read(String column, Function<String, T> reader) {
        try {
            return text(column).map(reader);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "promise.dmn, rule " + decision.rule() + ", column " + column + ": " + e.getMessage(), e);
        }
    }
}
