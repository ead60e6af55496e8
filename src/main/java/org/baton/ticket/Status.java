package org.baton.ticket;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import org.baton.engine.Word;

/** Where a ticket stands, as the customer sees it. */
public enum Status {
    RECEIVED("received"),
    WAITING_FOR_YOU("waitingForYou"),
    ACCEPTED("accepted"),
    IN_WORK("inWork"),
    ESCALATED("escalated"),
    DELIVERED("delivered"),
    CLOSED("closed"),
    DECLINED("declined"),
    CANCELLED("cancelled");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    public Word word() {
        return new Word("status", code);
    }

    public boolean ended() {
        return this == CLOSED || this == DECLINED || this == CANCELLED;
    }

    public static Status of(String code) {
        return Arrays.stream(values())
                .filter(it -> it.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + code + "' is not a status"));
    }
}
