package org.baton.portal;

import java.util.List;
import java.util.Locale;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.engine.Caller;
import org.baton.engine.FailedJobs;
import org.baton.ticket.Change;
import org.baton.ticket.Changes;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a lead sees what saved calendars, tables and diagrams do to open tickets, and applies them. */
@Controller
class ChangesPage {

    private final ChangeSheets sheets;
    private final Applying applying;
    private final Changes changes;
    private final FailedJobs failed;
    private final Desks desks;

    ChangesPage(ChangeSheets sheets, Applying applying, Changes changes, FailedJobs failed, Desks desks) {
        this.sheets = sheets;
        this.applying = applying;
        this.changes = changes;
        this.failed = failed;
        this.desks = desks;
    }

    @GetMapping("/desk/changes")
    String page(
            Caller caller,
            @RequestParam(required = false) String desk,
            @RequestParam(required = false) Long change,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String after,
            Locale locale,
            Model model) {
        List<Desk> theirs = theirs(caller);
        model.addAttribute("desks", theirs);
        model.addAttribute("sheet", sheets.of(Desks.one(theirs, desk), new ChangeWish(change, show, after), locale));
        return "desk/changes";
    }

    /** What has changed since the page was made, if anything has. */
    @GetMapping("/desk/changes/now")
    Object now(
            Caller caller,
            @RequestParam String desk,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(required = false) Long change,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String after,
            Locale locale,
            Model model) {
        var sheet = sheets.of(Desks.one(theirs(caller), desk), new ChangeWish(change, show, after), locale);
        if (sheet.stamp().equals(seen)) {
            return ResponseEntity.noContent().build();
        }
        model.addAttribute("sheet", sheet);
        return "desk/changes :: sheet";
    }

    /** Wants to see what applying does: the desk's calendar and tables, or the diagram of a process. */
    @PostMapping("/desk/changes")
    String look(Caller caller, @RequestParam String desk, @RequestParam(required = false) String process) {
        Desk chosen = Desks.one(theirs(caller), desk);
        if (process == null) {
            applying.look(chosen, caller.name());
        } else {
            applying.look(chosen, process, caller.name());
        }
        return back(chosen.code());
    }

    @PostMapping("/desk/changes/{id}/apply")
    String apply(Caller caller, @PathVariable long id, @RequestParam(defaultValue = "") String reason) {
        Change change = changes.find(id)
                .filter(it ->
                        theirs(caller).stream().anyMatch(desk -> desk.code().equals(it.desk())))
                .orElseThrow(() -> Changes.unknown(id));
        applying.apply(id, caller.name(), reason);
        return back(change.desk());
    }

    /** What has failed for the last time, once what it failed for is mended. */
    @PostMapping("/desk/changes/retry")
    String retry(Caller caller, @RequestParam String desk) {
        Desk chosen = Desks.one(theirs(caller), desk);
        failed.retry(Applying.TICKET, chosen.code());
        return back(chosen.code());
    }

    private static String back(String desk) {
        return "redirect:/desk/changes?desk=" + desk;
    }

    private List<Desk> theirs(Caller caller) {
        return desks.those(it -> caller.isLead(it.code()) || caller.isAdministrator());
    }
}
