package org.baton.work;

import java.util.Map;
import java.util.Optional;
import org.baton.desk.Agents;
import org.baton.desk.Texts;
import org.baton.ticket.Ticket;
import org.springframework.stereotype.Component;

/** Says to agents, where Tasklist shows it, who holds a ticket under personal control. */
@Component
class ControlWords {

    /** What Tasklist speaks. */
    private static final String LANGUAGE = "en";

    private final Agents agents;
    private final Texts texts;

    ControlWords(Agents agents, Texts texts) {
        this.agents = agents;
        this.texts = texts;
    }

    Optional<String> of(Ticket ticket) {
        return Optional.ofNullable(ticket.control())
                .map(it -> texts.say(ticket.desk(), LANGUAGE, "controlled", Map.of("lead", agents.name(it))));
    }
}
