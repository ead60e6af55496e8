package org.baton.insight;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.desk.Texts;
import org.baton.engine.Caller;
import org.baton.engine.NotFound;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What became of promises, how long things take and who has how much to do, for those who lead a desk. */
@Controller
class NumbersPage {

    private final Sheets sheets;
    private final Desks desks;
    private final Texts texts;
    private final MessageSource messages;
    private final Clock clock;

    NumbersPage(Sheets sheets, Desks desks, Texts texts, MessageSource messages, Clock clock) {
        this.sheets = sheets;
        this.desks = desks;
        this.texts = texts;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/desk/numbers")
    String numbers(
            Caller caller,
            @RequestParam(required = false) String desk,
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String to,
            Locale locale,
            Model model) {
        List<Desk> theirs = theirs(caller);
        Desk chosen = Desks.one(theirs, desk);
        Period period = Period.of(from, to, clock.instant(), chosen.zone());
        var words = new NumberWords(messages, texts, chosen.code(), locale);
        model.addAttribute("desks", theirs);
        model.addAttribute("desk", chosen);
        model.addAttribute("period", period);
        model.addAttribute(
                "sheets",
                sheets.of(chosen.code(), period).stream()
                        .map(it -> ShownSheet.of(it, Unit.of(period), words))
                        .toList());
        return "desk/numbers";
    }

    @GetMapping("/desk/numbers/{sheet}.csv")
    ResponseEntity<byte[]> file(
            Caller caller,
            @PathVariable String sheet,
            @RequestParam(required = false) String desk,
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String to) {
        Desk chosen = Desks.one(theirs(caller), desk);
        Period period = Period.of(from, to, clock.instant(), chosen.zone());
        Sheet wanted = sheets.of(chosen.code(), period).stream()
                .filter(it -> it.id().equals(sheet))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no table \"{0}\".", sheet));
        String name = "%s-%s-%s-%s.csv".formatted(chosen.code(), wanted.id(), period.from(), period.to());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(SheetFile.of(wanted).getBytes(StandardCharsets.UTF_8));
    }

    private List<Desk> theirs(Caller caller) {
        return desks.those(it -> caller.isLead(it.code()) || caller.isAnalyst(it.code()));
    }
}
