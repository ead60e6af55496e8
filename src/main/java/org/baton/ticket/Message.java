package org.baton.ticket;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
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
        /** what the machine did, for agents; no customer sees it */
        SYSTEM;

        /** The codes of those that no customer sees. */
        static final List<String> INTERNAL = List.of(NOTE.code(), SYSTEM.code());

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public boolean internal() {
            return this == NOTE || this == SYSTEM;
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
