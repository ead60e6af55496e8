package org.baton.portal;

import java.util.List;
import org.baton.engine.Caller;
import org.baton.portal.CannedAnswers.CannedAnswer;
import org.baton.ticket.Ticket;
import org.springframework.stereotype.Component;

/** The parts of a ticket's page, by their names. */
@Component
class TicketParts {

    static final List<String> NAMES = List.of("standing", "errands", "conversation", "background");

    private final Standings standings;
    private final ErrandSheets errands;
    private final ConversationSheets conversations;
    private final Backgrounds backgrounds;
    private final CannedAnswers answers;
    private final Speeches speeches;

    TicketParts(
            Standings standings,
            ErrandSheets errands,
            ConversationSheets conversations,
            Backgrounds backgrounds,
            CannedAnswers answers,
            Speeches speeches) {
        this.standings = standings;
        this.errands = errands;
        this.conversations = conversations;
        this.backgrounds = backgrounds;
        this.answers = answers;
        this.speeches = speeches;
    }

    Object of(String part, Ticket ticket, Caller agent) {
        Speech speech = speeches.about(ticket);
        return switch (part) {
            case "standing" -> standings.of(ticket, agent, speech);
            case "errands" -> errands.of(ticket, agent, speech);
            case "conversation" -> conversations.of(ticket, speech);
            case "background" -> backgrounds.of(ticket, agent, speech);
            default -> throw new IllegalArgumentException("A ticket's page has no part " + part);
        };
    }

    List<CannedAnswer> answers(Ticket ticket, Caller agent) {
        return answers.of(ticket, agent, speeches.about(ticket));
    }
}
