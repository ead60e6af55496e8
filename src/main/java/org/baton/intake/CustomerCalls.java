package org.baton.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.baton.engine.Caller;
import org.baton.engine.Forbidden;
import org.baton.engine.Input;
import org.baton.engine.Step;
import org.baton.intake.TicketCall.AttachmentJson;
import org.baton.ticket.Survivors;
import org.baton.ticket.Ticket;
import org.baton.ticket.TicketView;
import org.baton.ticket.TicketViews;
import org.baton.ticket.Tickets;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a customer says about a ticket; where it takes a new ticket to go on, the answer is that one (201). */
@RestController
@Tag(name = "Customers")
@RequestMapping("/api/tickets/{number}")
class CustomerCalls {

    private static final int LEAST_STARS = 1;
    private static final int MOST_STARS = 5;

    private final Tickets tickets;
    private final Survivors survivors;
    private final Messages messages;
    private final Replies replies;
    private final Reopenings reopenings;
    private final Step step;
    private final TicketViews views;

    CustomerCalls(
            Tickets tickets,
            Survivors survivors,
            Messages messages,
            Replies replies,
            Reopenings reopenings,
            Step step,
            TicketViews views) {
        this.tickets = tickets;
        this.survivors = survivors;
        this.messages = messages;
        this.replies = replies;
        this.reopenings = reopenings;
        this.step = step;
        this.views = views;
    }

    record Said(String body, List<AttachmentJson> attachments) {}

    /** @param rating from 1 to 5 */
    record Confirmation(Boolean confirmed, String reason, Integer rating) {}

    record Approval(Boolean approved, String reason) {}

    record Cancellation(String reason) {}

    record Complaint(String body) {}

    record Reopening(String reason) {}

    /** An agent who writes here writes for the desk. */
    @Operation(summary = "Says something; an agent says it for the desk")
    @ApiResponse(responseCode = "200", description = "The ticket")
    @ApiResponse(responseCode = "201", description = "A new ticket that continues it")
    @PostMapping("/messages")
    ResponseEntity<TicketView> say(@PathVariable String number, @RequestBody Said said, Caller caller) {
        var input = new Input().text("body", said.body());
        var files = Attached.read(said.attachments(), true, input);
        input.check();
        return take(
                number,
                caller,
                ticket -> caller.isAgent()
                        ? messages.ofDesk(ticket, caller.name(), said.body(), files)
                        : messages.ofCustomer(ticket, said.body(), files));
    }

    @Operation(summary = "Takes the delivered result, or not: then the work goes on")
    @PostMapping("/confirmation")
    ResponseEntity<TicketView> confirm(@PathVariable String number, @RequestBody Confirmation said, Caller caller) {
        Integer rating = said.rating();
        new Input()
                .require(said.confirmed() != null, "confirmed", "is needed: true or false")
                .optionalText("reason", said.reason())
                .require(
                        rating == null || rating >= LEAST_STARS && rating <= MOST_STARS,
                        "rating",
                        "must be from {0} to {1}",
                        LEAST_STARS,
                        MOST_STARS)
                .check();
        return byCustomer(number, caller, ticket -> replies.judge(ticket, said.confirmed(), said.reason(), rating));
    }

    @Operation(summary = "Answers an open quote or an offer of a slot")
    @PostMapping("/approval")
    ResponseEntity<TicketView> approve(@PathVariable String number, @RequestBody Approval said, Caller caller) {
        new Input()
                .require(said.approved() != null, "approved", "is needed: true or false")
                .optionalText("reason", said.reason())
                .check();
        return byCustomer(number, caller, ticket -> replies.approve(ticket, said.approved(), said.reason()));
    }

    @Operation(summary = "Takes the request back")
    @PostMapping("/cancellation")
    ResponseEntity<TicketView> cancel(@PathVariable String number, @RequestBody Cancellation said, Caller caller) {
        new Input().text("reason", said.reason()).check();
        // what goes on in another ticket is not cancelled by the number of this one
        return byCustomer(number, caller, ticket -> messages.cancel(tickets.get(number), said.reason()));
    }

    @Operation(summary = "Complains; the ticket goes on meanwhile")
    @PostMapping("/complaints")
    ResponseEntity<TicketView> complain(@PathVariable String number, @RequestBody Complaint said, Caller caller) {
        new Input().text("body", said.body()).check();
        return byCustomer(number, caller, ticket -> messages.complain(ticket, said.body()));
    }

    @Operation(summary = "Has a closed ticket worked on again, or after the desk's days continued by a new one")
    @ApiResponse(responseCode = "200", description = "The ticket")
    @ApiResponse(responseCode = "201", description = "A new ticket that continues it")
    @PostMapping("/reopening")
    ResponseEntity<TicketView> reopen(@PathVariable String number, @RequestBody Reopening said, Caller caller) {
        new Input().text("reason", said.reason()).check();
        return byCustomer(number, caller, ticket -> reopenings.reopen(ticket, said.reason(), List.of()));
    }

    private ResponseEntity<TicketView> byCustomer(String number, Caller caller, Function<Ticket, String> deed) {
        find(number, caller);
        if (caller.isAgent()) {
            throw new Forbidden("This is for the customer to say; what they said on the phone is noted by completing"
                    + " the task that waits for them.");
        }
        return take(number, caller, deed);
    }

    /** With the ticket's row locked, so that what is said fits the state that it is said in. */
    private ResponseEntity<TicketView> take(String number, Caller caller, Function<Ticket, String> deed) {
        speaksFor(find(number, caller).desk(), caller);
        String goesOn = step.take(() -> deed.apply(survivors.lock(number)));
        TicketView view = views.of(goesOn, caller.isAgent());
        return goesOn.equals(survivors.of(number))
                ? ResponseEntity.ok(view)
                : ResponseEntity.created(URI.create("/api/tickets/" + goesOn)).body(view);
    }

    private Ticket find(String number, Caller caller) {
        return tickets.find(number).filter(it -> caller.may(it.desk())).orElseThrow(() -> Ticket.unknown(number));
    }

    /** A program speaks for customers, an agent for the desk; whoever only watches speaks for nobody. */
    private static void speaksFor(String desk, Caller caller) {
        if (caller.isAgent() && !caller.isAgent(desk)) {
            throw new Forbidden("This is for agents of the desk; you are on none of its lines.");
        }
    }
}
