package org.baton.delivery;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.baton.desk.Agents;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.ticket.Appointments;
import org.baton.ticket.Because;
import org.baton.ticket.Missing;
import org.baton.ticket.Missings;
import org.baton.ticket.Parts;
import org.baton.ticket.Progress;
import org.baton.ticket.Promise;
import org.baton.ticket.Promises;
import org.baton.ticket.Queues;
import org.baton.ticket.Ticket;
import org.baton.ticket.Whys;
import org.springframework.stereotype.Component;

/** What a notice may quote: the ticket, its promise, its executor, what is missing, the desk's addresses. */
@Component
class NoticeWords {

    private final Desks desks;
    private final Promises promises;
    private final Missings missings;
    private final Queues queues;
    private final Parts parts;
    private final Agents agents;
    private final Whys whys;
    private final Appointments appointments;

    NoticeWords(
            Desks desks,
            Promises promises,
            Missings missings,
            Queues queues,
            Parts parts,
            Agents agents,
            Whys whys,
            Appointments appointments) {
        this.desks = desks;
        this.promises = promises;
        this.missings = missings;
        this.queues = queues;
        this.parts = parts;
        this.agents = agents;
        this.whys = whys;
        this.appointments = appointments;
    }

    Map<String, Object> of(Ticket ticket, Notice notice) {
        Desk desk = desks.at(ticket.desk(), ticket.deskVersion());
        var words = new HashMap<String, Object>();
        words.put("number", ticket.number());
        words.put("subject", ticket.subject());
        words.put("desk", desk.name());
        words.put("address", desk.address());
        words.put("complaints", desk.complaints());
        words.put("type", ticket.type());
        words.put("tier", ticket.tier());
        words.put("line", ticket.line());
        words.put("executor", ticket.executor() == null ? null : agents.name(ticket.executor()));
        words.put("lead", ticket.control() == null ? null : agents.name(ticket.control()));
        var accept = open(ticket, Promise.What.ACCEPT);
        var resolve = open(ticket, Promise.What.RESOLVE);
        words.put("acceptBy", accept.map(Promise::by).orElse(null));
        words.put("resolveBy", resolve.map(Promise::by).orElse(null));
        words.put("extendTo", resolve.map(it -> it.terms().extendableTo()).orElse(null));
        words.put("questions", questions(ticket));
        words.put("hours", ticket.estimateHours());
        words.put("date", ticket.quotedBy());
        words.put("price", Prices.of(ticket, desk));
        words.put("notBefore", accept.map(it -> it.terms().notBefore()).orElse(null));
        accept.filter(it -> it.terms().notBefore() != null)
                .flatMap(it -> queues.placeOf(ticket))
                .ifPresent(it -> words.putAll(Map.of("place", it.place(), "of", it.of())));
        words.put("because", (Supplier<?>) () -> because(ticket));
        training(ticket, words);
        Optional.ofNullable(Progress.of(parts.of(List.of(ticket.number()))))
                .ifPresent(it -> words.putAll(Map.of("done", it.done(), "parts", it.of())));
        refusal(ticket, words);
        words.putAll(notice.said());
        return words;
    }

    private Optional<Promise> open(Ticket ticket, Promise.What what) {
        return promises.find(ticket.number(), what).filter(it -> it.metAt() == null);
    }

    private List<String> questions(Ticket ticket) {
        return missings.of(ticket.number()).stream().map(Missing::question).toList();
    }

    /** Of what is still to be kept, and has a moment. */
    private List<String> because(Ticket ticket) {
        Set<String> stated = promises.of(List.of(ticket.number())).stream()
                .filter(it -> it.metAt() == null)
                .filter(it -> it.by() != null || it.terms().notBefore() != null)
                .map(it -> it.what().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return whys.deadlines(ticket, ticket.language()).stream()
                .filter(it -> stated.contains(it.fact()))
                .map(Because::sentence)
                .toList();
    }

    private void training(Ticket ticket, Map<String, Object> words) {
        appointments.find(ticket.number()).ifPresent(it -> {
            words.put("slots", it.offered());
            words.put("slot", it.start());
            words.put("trainer", it.trainer() == null ? null : agents.name(it.trainer()));
            words.put("moved", it.sequence() > 0 ? "yes" : "no");
        });
    }

    private static void refusal(Ticket ticket, Map<String, Object> words) {
        if (ticket.refusal() != null) {
            words.put("reason", ticket.refusal().reason());
            words.put("offer", ticket.refusal().offer());
        }
    }
}
