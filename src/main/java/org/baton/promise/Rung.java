package org.baton.promise;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baton.ticket.Conversation;
import org.baton.ticket.Message;
import org.springframework.stereotype.Component;

/** Which alerts have been given since the last delivery: one is enough, however often its task is made anew. */
@Component
class Rung {

    private final Conversation conversation;

    Rung(Conversation conversation) {
        this.conversation = conversation;
    }

    /** @param alert the id of the task in ticket.bpmn that tells of it */
    Optional<Instant> unlessGiven(String alert, Case it, Optional<Instant> moment) {
        return moment.filter(at -> !given(alert, it));
    }

    private boolean given(String alert, Case it) {
        boolean given = false;
        for (Message message : conversation.of(List.of(it.number()))) {
            given = message.kind() != Message.Kind.RESULT && (given || alert.equals(message.raisedBy()));
        }
        return given;
    }
}
