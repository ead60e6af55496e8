package org.baton.work;

import static org.baton.ticket.TicketProcess.MATTERS;
import static org.baton.ticket.TicketProcess.OUTCOME;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.Consumer;
import org.baton.engine.Caller;
import org.baton.engine.Input;
import org.baton.engine.Step;
import org.baton.ticket.Link;
import org.baton.ticket.Ticket;
import org.baton.ticket.TicketView;
import org.baton.ticket.TicketViews;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What agents say that tickets have to do with each other, and customers of their matters. */
@RestController
@RequestMapping("/api/tickets/{number}")
@Tag(name = "Agents")
class KinCalls {

    private final Mergers mergers;
    private final Ties ties;
    private final CustomerSplits customers;
    private final Hands hands;
    private final Deeds deeds;
    private final Step step;
    private final TicketViews views;

    KinCalls(
            Mergers mergers,
            Ties ties,
            CustomerSplits customers,
            Hands hands,
            Deeds deeds,
            Step step,
            TicketViews views) {
        this.mergers = mergers;
        this.ties = ties;
        this.customers = customers;
        this.hands = hands;
        this.deeds = deeds;
        this.step = step;
        this.views = views;
    }

    record Merger(String into) {}

    record Split(List<String> matters) {}

    record Tie(String kind, String number) {}

    @Operation(summary = "Lets the ticket go on in another one of the same customer; whoever answers it is heard there")
    @PostMapping("/merge")
    TicketView merge(Caller agent, @PathVariable String number, @RequestBody Merger merger) {
        new Input().text("into", merger.into()).check();
        step.take(() -> {
            mergers.merge(agent, number, merger.into());
            return number;
        });
        return views.of(number, true);
    }

    @Operation(
            summary = "Splits a request that holds several matters",
            description = "The ticket goes on with the first matter; each other one is received as a ticket of its own,"
                    + " with the whole text. An agent does it, or the customer, who is asked in the receipt; whoever has"
                    + " the ticket keeps it.")
    @PostMapping("/split")
    TicketView split(Caller caller, @PathVariable String number, @RequestBody Split split) {
        Splits.check(split.matters());
        if (!caller.isAgent()) {
            return views.of(step.take(() -> customers.split(caller, number, split.matters())), false);
        }
        return act(
                caller,
                number,
                ticket -> hands.complete(
                        caller,
                        ticket,
                        Splits.WHERE,
                        Splits.CANNOT,
                        List.of(OUTCOME.passing("split"), MATTERS.passing(Splits.joined(split.matters())))));
    }

    @Operation(summary = "Links the ticket to another one: duplicate, causedBy, causes or related")
    @PostMapping("/links")
    TicketView link(Caller agent, @PathVariable String number, @RequestBody Tie tie) {
        new Input().text("kind", tie.kind()).text("number", tie.number()).check();
        return act(agent, number, ticket -> ties.link(agent, ticket, tie.kind(), tie.number()));
    }

    @Operation(summary = "Takes a link away that an agent has made")
    @DeleteMapping("/links/{kind}/{other}")
    TicketView unlink(
            Caller agent, @PathVariable String number, @PathVariable String kind, @PathVariable String other) {
        return act(agent, number, ticket -> ties.unlink(new Link(number, kind, other)));
    }

    private TicketView act(Caller agent, String number, Consumer<Ticket> deed) {
        deeds.act(agent, number, deed);
        return views.of(number, true);
    }
}
