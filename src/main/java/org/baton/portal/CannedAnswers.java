package org.baton.portal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.baton.desk.Agents;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.desk.Texts;
import org.baton.engine.Caller;
import org.baton.ticket.Promise;
import org.baton.ticket.Promises;
import org.baton.ticket.Ticket;
import org.springframework.stereotype.Component;

/** The answers that a desk keeps ready: section {@code answers} of its texts, each with a title and a text. */
@Component
class CannedAnswers {

    private static final String SECTION = "answers.";
    private static final String TITLE = ".title";

    private final Texts texts;
    private final Desks desks;
    private final Agents agents;
    private final Promises promises;

    CannedAnswers(Texts texts, Desks desks, Agents agents, Promises promises) {
        this.texts = texts;
        this.desks = desks;
        this.agents = agents;
        this.promises = promises;
    }

    /** @param text in the customer's language, with all names in it */
    record CannedAnswer(String title, String text) {}

    List<CannedAnswer> of(Ticket ticket, Caller agent, Speech speech) {
        Map<String, Object> names = names(ticket, agent);
        return texts.keys(ticket.desk(), SECTION).stream()
                .filter(it -> it.endsWith(TITLE))
                .map(it -> new CannedAnswer(
                        texts.say(ticket.desk(), speech.locale().getLanguage(), it, names),
                        texts.say(ticket.desk(), ticket.language(), it.replace(TITLE, ".text"), names)))
                .toList();
    }

    private Map<String, Object> names(Ticket ticket, Caller agent) {
        Desk desk = desks.at(ticket.desk(), ticket.deskVersion());
        var names = new HashMap<String, Object>();
        names.put("number", ticket.number());
        names.put("subject", ticket.subject());
        names.put("desk", desk.name());
        names.put("address", desk.address());
        names.put("complaints", desk.complaints());
        names.put("customer", customer(ticket));
        names.put("executor", agents.name(agent.name()));
        names.put("type", ticket.type());
        names.put("tier", ticket.tier());
        names.put("line", ticket.line());
        promises.of(List.of(ticket.number())).stream()
                .filter(it -> it.metAt() == null && it.by() != null)
                .forEach(it -> names.put(it.what() == Promise.What.ACCEPT ? "acceptBy" : "resolveBy", it.by()));
        return names;
    }

    private static String customer(Ticket ticket) {
        return Stream.of(ticket.request().contactName())
                .filter(it -> it != null && !it.isBlank())
                .findFirst()
                .orElse(null);
    }
}
