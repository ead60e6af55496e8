package org.baton.work;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.function.Consumer;
import org.baton.engine.Caller;
import org.baton.ticket.Ticket;
import org.baton.ticket.TicketView;
import org.baton.ticket.TicketViews;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What agents do with a hard ticket, without its changing hands. */
@RestController
@RequestMapping("/api/tickets/{number}")
@Tag(name = "Agents")
class HelpCalls {

    private final Hands hands;
    private final Controls controls;
    private final Deeds deeds;
    private final TicketViews views;

    HelpCalls(Hands hands, Controls controls, Deeds deeds, TicketViews views) {
        this.hands = hands;
        this.controls = controls;
        this.deeds = deeds;
        this.views = views;
    }

    /** @param to the id of another lead; left out by whoever takes it */
    record Control(String to) {}

    @Operation(
            summary = "Takes the ticket under personal control until it is solved, or passes that on to another lead")
    @PostMapping("/control")
    TicketView control(Caller lead, @PathVariable String number, @RequestBody(required = false) Control control) {
        String to = Optional.ofNullable(control).map(Control::to).orElse(null);
        return act(lead, number, ticket -> controls.set(lead, ticket, to));
    }

    private TicketView act(Caller agent, String number, Consumer<Ticket> deed) {
        deeds.act(agent, number, deed);
        return views.of(number, true);
    }
}
