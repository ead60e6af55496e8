package org.baton.work;

import java.util.Map;
import org.baton.desk.Desks;
import org.baton.desk.Texts;
import org.baton.ticket.Ticket;
import org.springframework.stereotype.Component;

/** Says to colleagues, in the language that comes first at their desk, what another line is asked. */
@Component
class ConsultationWords {

    private final Desks desks;
    private final Texts texts;

    ConsultationWords(Desks desks, Texts texts) {
        this.desks = desks;
        this.texts = texts;
    }

    String asked(Ticket ticket, String line, String question) {
        String language =
                desks.at(ticket.desk(), ticket.deskVersion()).languages().get(0);
        return texts.say(ticket.desk(), language, "consulted", Map.of("line", line, "question", question));
    }
}
