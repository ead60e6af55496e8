package org.baton.portal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.engine.Caller;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who works at a desk: everybody of it may look, and whoever leads it changes it by the API. */
@Controller
class PeoplePage {

    private final PeopleSheets sheets;
    private final Desks desks;
    private final MessageSource words;

    PeoplePage(PeopleSheets sheets, Desks desks, MessageSource words) {
        this.sheets = sheets;
        this.desks = desks;
        this.words = words;
    }

    @GetMapping("/desk/people")
    String page(@RequestParam(name = "desk", required = false) String code, Caller caller, Locale locale, Model model) {
        List<Desk> theirs = theirs(caller);
        Desk desk = Desks.one(theirs, code);
        var speech = new Speech(words, locale, desk.zone());
        model.addAttribute("desk", desk);
        model.addAttribute("desks", theirs);
        model.addAttribute("leads", caller.isLead(desk.code()));
        model.addAttribute("people", sheets.people(desk, speech));
        model.addAttribute("lines", sheets.choices(desk, "line", desk.lines(), speech));
        model.addAttribute(
                "skills",
                sheets.choices(
                        desk,
                        PeopleSheets.SKILL,
                        Stream.concat(desk.types().stream(), desk.topics().stream())
                                .distinct()
                                .toList(),
                        speech));
        model.addAttribute("projects", sheets.projects(desk));
        model.addAttribute("changes", sheets.changes(desk, speech));
        return "desk/people";
    }

    private List<Desk> theirs(Caller caller) {
        return desks.those(it -> caller.may(it.code()));
    }
}
