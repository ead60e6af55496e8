package org.baton.insight;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.baton.desk.Desks;
import org.baton.engine.Caller;
import org.baton.ticket.ClockEntries;
import org.baton.ticket.Conversation;
import org.baton.ticket.LineTargets;
import org.baton.ticket.Message;
import org.baton.ticket.Promises;
import org.baton.ticket.Ticket;
import org.baton.ticket.Tickets;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What Cockpit shows of a ticket beside its instance: what was promised, when its clocks stood still, who was alerted. */
@Controller
class TicketTab {

    private final Tickets tickets;
    private final Promises promises;
    private final LineTargets targets;
    private final ClockEntries clock;
    private final Conversation conversation;
    private final Desks desks;
    private final Clock now;

    TicketTab(
            Tickets tickets,
            Promises promises,
            LineTargets targets,
            ClockEntries clock,
            Conversation conversation,
            Desks desks,
            Clock now) {
        this.tickets = tickets;
        this.promises = promises;
        this.targets = targets;
        this.clock = clock;
        this.conversation = conversation;
        this.desks = desks;
        this.now = now;
    }

    /** @param number of a ticket; its parts have the ticket's with one of their own behind it */
    @GetMapping("/desk/insight/tickets/{number}")
    String ticket(@PathVariable String number, Caller caller, Locale locale, Model page) {
        Ticket ticket = tickets.find(number.replaceFirst("-.*", ""))
                .filter(it -> caller.may(it.desk()))
                .orElseThrow(() -> Ticket.unknown(number));
        List<String> only = List.of(ticket.number());
        page.addAttribute("ticket", ticket);
        page.addAttribute("promises", promises.of(only));
        page.addAttribute("targets", targets.of(only));
        page.addAttribute("clock", clock.of(only));
        page.addAttribute(
                "alerts",
                conversation.of(only).stream()
                        .filter(it -> it.kind() == Message.Kind.SYSTEM)
                        .toList());
        page.addAttribute(
                "times",
                new Moments(desks.at(ticket.desk(), ticket.deskVersion()).zone(), locale));
        page.addAttribute("now", now.instant());
        return "insight/ticket";
    }
}
