package org.baton.promise;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.baton.ticket.ClockEntries;
import org.baton.ticket.Conversation;
import org.baton.ticket.Decision;
import org.baton.ticket.Decisions;
import org.baton.ticket.Message;
import org.baton.ticket.Pause;
import org.springframework.stereotype.Component;

/** When what is going on with a ticket began, so that a timer that is made anew rings when the first one would have. */
@Component
class Since {

    private final ClockEntries entries;
    private final Conversation conversation;
    private final Decisions decisions;
    private final Clock now;

    Since(ClockEntries entries, Conversation conversation, Decisions decisions, Clock now) {
        this.entries = entries;
        this.conversation = conversation;
        this.decisions = decisions;
        this.now = now;
    }

    /** Waiting for the customer. */
    Instant waiting(Case it) {
        return entries.pauses(it.number()).stream()
                .filter(Pause::open)
                .map(Pause::from)
                .findFirst()
                .orElseGet(now::instant);
    }

    Instant delivered(Case it) {
        return Objects.requireNonNullElseGet(it.ticket().deliveredAt(), now::instant);
    }

    /** The customer's latest complaint. */
    Instant complained(Case it) {
        return conversation.of(List.of(it.number())).stream()
                .filter(message -> message.kind() == Message.Kind.COMPLAINT)
                .map(Message::at)
                .reduce((earlier, later) -> later)
                .orElseGet(now::instant);
    }

    /** With this line, by the latest decisions that say so; a line to which it was handed on has it only now. */
    Instant withLine(Case it) {
        Instant since = now.instant();
        var history = decisions.history(it.number()).stream()
                .filter(decision -> decision.decision().equals("line"))
                .toList();
        for (int i = history.size() - 1; i >= 0 && says(history.get(i), it); i--) {
            since = history.get(i).at();
        }
        return since;
    }

    private static boolean says(Decision decision, Case it) {
        return Objects.requireNonNullElse(
                        decision.outputs().get("line"), it.desk().fallbackLine())
                .equals(it.ticket().line());
    }
}
