package org.baton.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.engine.Caller;
import org.baton.engine.Forbidden;
import org.baton.engine.NotFound;
import org.baton.ticket.TicketView;
import org.baton.ticket.TicketViews;
import org.baton.ticket.Tongues;
import org.baton.ticket.TriageView;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The calls that receive a request, or try what would become of it. Another's desk does not exist for the caller. */
@RestController
@Tag(name = "Requests")
@RequestMapping("/api/desks/{desk}")
class IntakeController {

    private final Desks desks;
    private final Receipts receipts;
    private final Trials trials;
    private final TicketViews views;
    private final Tongues tongues;

    IntakeController(Desks desks, Receipts receipts, Trials trials, TicketViews views, Tongues tongues) {
        this.desks = desks;
        this.receipts = receipts;
        this.trials = trials;
        this.views = views;
        this.tongues = tongues;
    }

    @Operation(
            summary = "Receives a request",
            description = "Answers with the ticket, which is decided already; if deciding fails it is kept, and decided"
                    + " later. A call that is sent again with the same Idempotency-Key answers with the same ticket"
                    + " (200). Fields that the desk asks for beside these stand beside them.")
    @ApiResponse(responseCode = "201", description = "The ticket, new")
    @ApiResponse(responseCode = "200", description = "The ticket that this call has made before")
    @PostMapping("/tickets")
    ResponseEntity<TicketView> receive(
            @PathVariable("desk") String code,
            @RequestHeader(name = OnceKey.HEADER, required = false) String key,
            @RequestBody TicketCall call,
            Caller caller) {
        Desk desk = desk(code, caller);
        if (caller.isAgent() && !caller.isAgent(code)) {
            throw new Forbidden(
                    "Requests are brought by programs and by agents of the desk; you are on none of its lines.");
        }
        var receipt = receipts.receive(call, desk, OnceKey.of(caller, code, key), caller);
        return ResponseEntity.status(receipt.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(URI.create("/api/tickets/" + receipt.number()))
                .body(views.of(receipt.number(), caller.isAgent()));
    }

    @Operation(
            summary = "Tries a request",
            description = "Decides and promises as if it were received, at 'receivedAt' if that is given, and leaves"
                    + " nothing behind. With 'contract' no customer is needed; an empty one means nothing bought."
                    + " The reasons are told in the language of Accept-Language, if the desk has them in it.")
    @PostMapping("/triage")
    TriageView triage(
            @PathVariable("desk") String code,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) String languages,
            @RequestBody TriageCall call,
            Caller caller) {
        Desk desk = desk(code, caller);
        return trials.decide(call, desk, tongues.wanted(code, languages).orElse(null));
    }

    private Desk desk(String code, Caller caller) {
        return desks.find(code)
                .filter(it -> caller.may(code))
                .orElseThrow(() -> new NotFound("There is no desk \"{0}\".", code));
    }
}
