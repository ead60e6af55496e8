package org.baton.work;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baton.desk.Texts;
import org.baton.ticket.Because;
import org.baton.ticket.Ticket;
import org.baton.ticket.Whys;
import org.springframework.stereotype.Component;

/** Says to agents, as to the customer, what a ticket is, what was promised, and why. */
@Component
class PromiseWords {

    /** What is said and what was written about it have to fit into one form. */
    private static final int LONGEST = 2000;

    private final Whys whys;
    private final Texts texts;

    PromiseWords(Whys whys, Texts texts) {
        this.whys = whys;
        this.texts = texts;
    }

    String of(Ticket ticket) {
        if (ticket.line() == null) {
            return ticket.refusal() == null
                    ? say(ticket, "undecided", Map.of())
                    : say(ticket, "declined", Map.of("reason", ticket.refusal().reason()));
        }
        String said = Stream.concat(
                        Stream.of(names(ticket)),
                        whys.of(ticket, ticket.language(), true).stream().map(it -> line(ticket, it)))
                .collect(Collectors.joining("\n\n"));
        return said.length() <= LONGEST ? said : said.substring(0, LONGEST - 1) + "…";
    }

    private String names(Ticket ticket) {
        return Stream.of(
                        name(ticket, "tier", ticket.tier()),
                        name(ticket, "type", ticket.type()),
                        name(ticket, "line", ticket.line()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private String name(Ticket ticket, String kind, String code) {
        return code == null ? null : texts.name(ticket.desk(), ticket.language(), kind, code);
    }

    private String line(Ticket ticket, Because because) {
        return "**" + say(ticket, "fact", Map.of("why", because.fact())) + "** – " + because.sentence();
    }

    private String say(Ticket ticket, String key, Map<String, ?> values) {
        return texts.say(ticket.desk(), ticket.language(), "why." + key, values);
    }
}
