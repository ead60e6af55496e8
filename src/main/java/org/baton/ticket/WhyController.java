package org.baton.ticket;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.baton.engine.Caller;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Tells why a ticket's facts are what they are; what is another desk's does not exist for the caller. */
@RestController
@Tag(name = "Tickets")
class WhyController {

    private final Tickets tickets;
    private final Whys whys;
    private final Tongues tongues;

    WhyController(Tickets tickets, Whys whys, Tongues tongues) {
        this.tickets = tickets;
        this.whys = whys;
        this.tongues = tongues;
    }

    /** @param language of the sentences, two letters */
    record WhyView(String number, String language, List<Because> why) {}

    @Operation(
            summary = "Why it is of this tier, type and line, who has it, and how its deadlines came about",
            description =
                    "In the language of Accept-Language, if the desk has its texts in it, else in the customer's.")
    @GetMapping("/api/tickets/{number}/why")
    WhyView why(
            @PathVariable String number,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) String languages,
            Caller caller) {
        Ticket ticket =
                tickets.find(number).filter(it -> caller.may(it.desk())).orElseThrow(() -> Ticket.unknown(number));
        String language = tongues.wanted(ticket.desk(), languages).orElse(ticket.language());
        return new WhyView(number, language, whys.of(ticket, language, caller.isAgent()));
    }
}
