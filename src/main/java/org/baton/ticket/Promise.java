package org.baton.ticket;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/**
 * A deadline as it was told to the customer.
 *
 * @param version counts from 1; a later one has replaced all before it
 * @param metAt when it was kept or broken for good, null while it is open
 * @param breached whether it was broken when it was met
 * @param riskAt from when on it is at risk, null if it never is
 * @param limit null unless a ticket that was merged into this one was promised earlier
 */
public record Promise(
        String ticket,
        What what,
        int version,
        Terms terms,
        Instant metAt,
        boolean breached,
        Instant riskAt,
        Limit limit) {

    /** What is promised. */
    public enum What {
        ACCEPT,
        RESOLVE;

        /** As tables and the API spell it: {@code accept}, {@code resolve}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What a ticket that was merged into this one has left to it.
     *
     * @param by never later than that, but for the pauses since then
     * @param of the number of that ticket
     */
    public record Limit(Instant by, Instant since, String of) {}

    /**
     * Until when, and why.
     *
     * @param startAt from when the span counts
     * @param span as the table said it: "8 h"; null if nothing can be promised yet
     * @param by null if nothing can be promised yet
     * @param decision the id of the decision that it comes from, if any
     */
    public record Terms(
            Instant startAt,
            String span,
            String clock,
            Instant by,
            Instant notBefore,
            Instant extendableTo,
            String reason,
            Long decision) {

        /** Whether a customer is told the same, whichever decision it comes from. */
        boolean sayTheSameAs(Terms other) {
            return Objects.equals(Column.moment(startAt), Column.moment(other.startAt))
                    && Objects.equals(span, other.span)
                    && Objects.equals(clock, other.clock)
                    && Objects.equals(Column.moment(by), Column.moment(other.by))
                    && Objects.equals(Column.moment(notBefore), Column.moment(other.notBefore))
                    && Objects.equals(Column.moment(extendableTo), Column.moment(other.extendableTo))
                    && Objects.equals(reason, other.reason);
        }
    }

    public Instant by() {
        return terms.by();
    }
}
