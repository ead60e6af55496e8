package org.baton.work;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baton.ticket.Author;
import org.baton.ticket.Conversation;
import org.baton.ticket.Message;
import org.baton.ticket.Parts;
import org.baton.ticket.Status;
import org.springframework.stereotype.Service;

/** What came of the parts: each is kept in the ticket's conversation, and together they are the ticket's result. */
@Service
class PartResults {

    private static final Map<String, Status> STATUS = Map.of("deliver", Status.DELIVERED, "decline", Status.DECLINED);

    private final Parts parts;
    private final PartWork work;
    private final Conversation conversation;
    private final Clock clock;

    PartResults(Parts parts, PartWork work, Conversation conversation, Clock clock) {
        this.parts = parts;
        this.work = work;
        this.conversation = conversation;
        this.clock = clock;
    }

    /** @param outcome deliver or decline */
    void take(String part, String agent, String outcome, String text) {
        var done = parts.get(part);
        conversation.add(
                new Message(
                        0,
                        done.ticket(),
                        clock.instant(),
                        Author.agent(agent),
                        Message.Kind.RESULT,
                        done.number() + " " + done.title() + ": " + text,
                        part),
                List.of());
        work.end(part, agent, STATUS.get(outcome));
    }

    /** The results of all parts, each on a line of its own. */
    String of(String number) {
        return conversation.of(List.of(number)).stream()
                .filter(it -> it.kind() == Message.Kind.RESULT && it.raisedBy() != null)
                .map(Message::body)
                .collect(Collectors.joining("\n"));
    }
}
