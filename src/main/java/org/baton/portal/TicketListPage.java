package org.baton.portal;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baton.desk.Agent;
import org.baton.desk.Agents;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.desk.Texts;
import org.baton.engine.Caller;
import org.baton.ticket.Listed;
import org.baton.ticket.TicketLists;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every ticket of the desks of whoever looks, next deadline first. */
@Controller
class TicketListPage {

    private final TicketLists tickets;
    private final TicketWish wish;
    private final SavedViews views;
    private final DueWords due;
    private final Desks desks;
    private final Agents agents;
    private final Texts texts;
    private final Clock clock;

    TicketListPage(
            TicketLists tickets,
            TicketWish wish,
            SavedViews views,
            DueWords due,
            Desks desks,
            Agents agents,
            Texts texts,
            Clock clock) {
        this.tickets = tickets;
        this.wish = wish;
        this.views = views;
        this.due = due;
        this.desks = desks;
        this.agents = agents;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param line as it is called in the language of whoever looks; null if the ticket is on none */
    record Row(Listed ticket, String desk, String line, DueWords.Shown due) {}

    /** A line that may be looked for. */
    record Line(String code, String name) {}

    @GetMapping("/desk/tickets")
    String tickets(Caller caller, @RequestParam Map<String, String> parameters, Locale locale, Model model) {
        ListQuery query = ListQuery.of(parameters);
        TicketLists.Part part = tickets.find(wish.search(query, caller));
        model.addAttribute(
                "rows", part.tickets().stream().map(it -> row(it, locale)).toList());
        model.addAttribute("next", part.next() == null ? null : query.text("after", part.next()));
        model.addAttribute("query", query);
        model.addAttribute("now", clock.instant());
        choices(caller, locale, model);
        return "desk/tickets";
    }

    private Row row(Listed it, Locale locale) {
        return new Row(
                it,
                desks.find(it.desk()).map(Desk::name).orElse(it.desk()),
                it.line() == null ? null : texts.name(it.desk(), locale.getLanguage(), "line", it.line()),
                due.of(it, locale));
    }

    private void choices(Caller caller, Locale locale, Model model) {
        List<Desk> mine = desks.all().stream()
                .filter(it -> caller.may(it.code()))
                .sorted(java.util.Comparator.comparing(Desk::name))
                .toList();
        List<Agent> people = mine.stream()
                .flatMap(it -> agents.ofDesk(it.code()).stream())
                .sorted(java.util.Comparator.comparing(Agent::name))
                .toList();
        model.addAttribute("me", caller.name());
        model.addAttribute("desks", mine);
        model.addAttribute(
                "lines",
                mine.stream()
                        .map(Desk::lines)
                        .flatMap(Collection::stream)
                        .distinct()
                        .sorted()
                        .map(it -> new Line(it, name(mine, it, locale)))
                        .toList());
        model.addAttribute("people", people);
        model.addAttribute("leads", !caller.leads().isEmpty());
        model.addAttribute("acts", mine.stream().anyMatch(it -> caller.isAgent(it.code())));
        model.addAttribute("views", views.of(caller));
        model.addAttribute("statuses", TicketWish.STATUSES);
        model.addAttribute("promises", TicketWish.PROMISES);
        model.addAttribute(
                "quick",
                ListQuery.VIEWS.stream()
                        .filter(it -> !it.equals("escalated") || !caller.leads().isEmpty())
                        .toList());
    }

    /** Lines of one code may be called differently at two desks; then the code is what both have in common. */
    private String name(List<Desk> mine, String line, Locale locale) {
        return mine.size() > 1 ? line : texts.name(mine.get(0).code(), locale.getLanguage(), "line", line);
    }
}
