package org.baton.ticket;

import static io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Set;
import org.baton.desk.Desks;
import org.baton.engine.Caller;
import org.baton.engine.NotFound;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The calls that read tickets. What is another desk's does not exist for the caller. */
@RestController
@Tag(name = "Tickets")
@RequestMapping("/api/tickets")
class TicketsController {

    /** What browsers show and never run; everything else is saved, whatever it says that it is. */
    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    private final Desks desks;
    private final Tickets tickets;
    private final TicketViews views;
    private final TicketPages pages;
    private final Attachments attachments;
    private final Tongues tongues;

    TicketsController(
            Desks desks,
            Tickets tickets,
            TicketViews views,
            TicketPages pages,
            Attachments attachments,
            Tongues tongues) {
        this.desks = desks;
        this.tickets = tickets;
        this.views = views;
        this.pages = pages;
        this.attachments = attachments;
        this.tongues = tongues;
    }

    /** The query is read by {@link Wanted}, which knows what is misspelt; the annotations only describe it. */
    @Operation(summary = "Tickets page by page, next deadline first")
    @GetMapping
    @Parameter(in = QUERY, name = "desk", schema = @Schema(type = "string"))
    @Parameter(in = QUERY, name = "status", schema = @Schema(implementation = Status.class))
    @Parameter(in = QUERY, name = "line", schema = @Schema(type = "string"))
    @Parameter(in = QUERY, name = "executor", schema = @Schema(type = "string"), description = "an agent's id")
    @Parameter(in = QUERY, name = "customer", schema = @Schema(type = "string"), description = "a customer's id")
    @Parameter(in = QUERY, name = "q", schema = @Schema(type = "string"), description = "words to be found")
    @Parameter(in = QUERY, name = "after", schema = @Schema(type = "string"), description = "'next' of the page before")
    TicketPage find(
            @Parameter(hidden = true) @RequestParam Map<String, String> query,
            @RequestParam(defaultValue = "50") int size,
            Caller caller) {
        return pages.find(Wanted.search(query, size, caller, desks));
    }

    @Operation(
            summary = "A ticket, as its customer sees it; agents see more",
            description =
                    "The reasons of its decisions are told in the language of Accept-Language, if the desk has them in it.")
    @GetMapping("/{number}")
    TicketView read(
            @PathVariable String number,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) String languages,
            Caller caller) {
        String language = tongues.wanted(mine(number, caller).desk(), languages).orElse(null);
        return views.of(number, caller.isAgent(), language);
    }

    @Operation(summary = "A file of the conversation")
    @GetMapping("/{number}/attachments/{id:\\d{1,18}}")
    ResponseEntity<byte[]> attachment(@PathVariable String number, @PathVariable long id, Caller caller) {
        mine(number, caller);
        Attachment file = attachments
                .find(number, id, caller.isAgent())
                .orElseThrow(() -> new NotFound("Ticket {0} has no attachment {1}.", number, id));
        return ResponseEntity.ok()
                .contentType(type(file))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(attachments.content(id));
    }

    private Ticket mine(String number, Caller caller) {
        return tickets.find(number).filter(it -> caller.may(it.desk())).orElseThrow(() -> Ticket.unknown(number));
    }

    private static String disposition(Attachment file) {
        var shown = PICTURES.contains(type(file).toString())
                ? ContentDisposition.inline()
                : ContentDisposition.attachment();
        return shown.filename(file.name(), UTF_8).build().toString();
    }

    private static MediaType type(Attachment file) {
        try {
            MediaType type = MediaType.parseMediaType(file.type());
            return type.isConcrete() ? type : MediaType.APPLICATION_OCTET_STREAM;
        } catch (InvalidMediaTypeException e) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }
}
