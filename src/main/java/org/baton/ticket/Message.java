package org.baton.ticket;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;

/**
 * One entry of a ticket's conversation.
 *
 * @param raisedBy the task or the person that caused it, if that is not the author
 */
public record Message(long id, String ticket, Instant at, Author author, Kind kind, String body, String raisedBy) {

    /** What an entry is for. */
    public enum Kind {
        CUSTOMER,
        REPLY,
        /** between agents; no customer sees it */
        NOTE,
        NOTICE,
        QUESTION,
        ANSWER,
        RESULT,
        COMPLAINT,
        SYSTEM;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
