package org.baton.portal;

import org.baton.engine.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an analyst who has saved a file looks whether it holds. */
@Controller
class ModelsPage {

    private final ModelSheets sheets;

    ModelsPage(ModelSheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/desk/models")
    String page(Caller caller, Model model) {
        model.addAttribute("sheet", sheets.of(caller));
        return "desk/models";
    }

    /** What has changed since the page was made, if anything has. */
    @GetMapping("/desk/models/now")
    Object now(@RequestParam(name = "seen", defaultValue = "") String seen, Caller caller, Model model) {
        var sheet = sheets.of(caller);
        if (sheet.stamp().equals(seen)) {
            return ResponseEntity.noContent().build();
        }
        model.addAttribute("sheet", sheet);
        return "desk/models :: sheet";
    }
}
