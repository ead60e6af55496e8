package org.baton.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.baton.desk.Agents;
import org.baton.engine.Caller;
import org.baton.engine.Callers;
import org.baton.engine.NotFound;
import org.baton.ticket.Ticket;
import org.baton.ticket.Tickets;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * One ticket, and what an agent does with it. Its parts come one by one, too, so that they can be kept up to date without
 * touching what somebody is writing: whoever names what was {@code seen} gets nothing (204) while nothing is new.
 */
@Controller
@RequestMapping("/desk/tickets/{number:\\d{1,20}}")
class TicketSheetPage {

    private final Tickets tickets;
    private final TicketParts parts;
    private final WaySheets ways;
    private final ErrandSheets errands;
    private final Onlookers onlookers;
    private final Agents agents;
    private final Speeches speeches;

    TicketSheetPage(
            Tickets tickets,
            TicketParts parts,
            WaySheets ways,
            ErrandSheets errands,
            Onlookers onlookers,
            Agents agents,
            Speeches speeches) {
        this.tickets = tickets;
        this.parts = parts;
        this.ways = ways;
        this.errands = errands;
        this.onlookers = onlookers;
        this.agents = agents;
        this.speeches = speeches;
    }

    @GetMapping
    String page(@PathVariable String number, Caller agent, HttpServletRequest request, Model model) {
        Ticket ticket = mine(number, agent);
        onlookers.looks(number, agent.name());
        TicketParts.NAMES.forEach(it -> show(it, ticket, agent, model));
        addOnlookers(number, agent, model);
        model.addAttribute("answers", parts.answers(ticket, agent));
        model.addAttribute("writes", agent.isAgent(ticket.desk()));
        model.addAttribute("ended", ticket.status().ended());
        if (Callers.apps(request).contains("cockpit")) {
            model.addAttribute("instances", errands.instances(ticket));
        }
        return "desk/ticket";
    }

    /**
     * @param seen what the page shows of this part, so that nothing is sent while it is the same
     * @param byPage absent if another application shows the part by itself, as Tasklist does: then it brings its style
     */
    @GetMapping("/{part:standing|errands|conversation|background}")
    String part(
            @PathVariable String number,
            @PathVariable String part,
            @RequestParam Optional<String> seen,
            @RequestHeader(name = "HX-Request", required = false) String byPage,
            Caller agent,
            Model model,
            HttpServletResponse response) {
        String now = show(part, mine(number, agent), agent, model);
        if (seen.filter(now::equals).isPresent()) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return null;
        }
        model.addAttribute("alone", byPage == null);
        return "desk/ticket/" + part + " :: " + part;
    }

    @GetMapping("/onlookers")
    String onlookers(@PathVariable String number, Caller agent, Model model) {
        mine(number, agent);
        onlookers.looks(number, agent.name());
        addOnlookers(number, agent, model);
        return "desk/ticket/standing :: onlookers";
    }

    /** By POST, since what is half written comes along and may be long; it changes nothing. */
    @PostMapping("/tasks/{task}/way")
    String way(
            @PathVariable String number,
            @PathVariable String task,
            @RequestParam Map<String, String> said,
            Caller agent,
            Model model) {
        Ticket ticket = mine(number, agent);
        var open = errands.find(ticket, task)
                .orElseThrow(() -> new NotFound("This has been done, or has ended, meanwhile. Load the page again."));
        model.addAttribute("ticket", ticket);
        model.addAttribute("way", ways.of(ticket, open, said, speeches.about(ticket)));
        return "desk/ticket/way :: way";
    }

    private String show(String part, Ticket ticket, Caller agent, Model model) {
        Object shown = parts.of(part, ticket, agent);
        String seen = Integer.toHexString(shown.hashCode());
        model.addAttribute("ticket", ticket);
        model.addAttribute(part, shown);
        model.addAttribute(part + "Seen", seen);
        return seen;
    }

    private void addOnlookers(String number, Caller agent, Model model) {
        model.addAttribute(
                "onlookers",
                onlookers.besides(number, agent.name()).stream()
                        .map(agents::name)
                        .toList());
    }

    /** Another desk's ticket is none. */
    private Ticket mine(String number, Caller agent) {
        return tickets.find(number).filter(it -> agent.may(it.desk())).orElseThrow(() -> Ticket.unknown(number));
    }
}
