package org.baton.portal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.baton.engine.Caller;
import org.baton.engine.SavedModels;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the rules would decide about a request, and why; the page's script asks the API, like everybody. */
@Controller
class TryPage {

    private final OwnDesks desks;
    private final SavedModels files;
    private final Clock clock;

    TryPage(OwnDesks desks, SavedModels files, Clock clock) {
        this.desks = desks;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/desk/try")
    String form(@RequestParam(name = "desk", required = false) String code, Caller caller, Model model) {
        var desk = desks.one(caller, code);
        model.addAttribute("desk", desk);
        model.addAttribute("desks", desks.of(caller));
        model.addAttribute(
                "now", LocalDateTime.ofInstant(clock.instant(), desk.zone()).truncatedTo(ChronoUnit.MINUTES));
        model.addAttribute("canBeChanged", files.canBeChanged());
        return "desk/try";
    }
}
