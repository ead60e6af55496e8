package org.baton.portal;

import java.util.Map;
import org.baton.engine.Caller;
import org.baton.engine.Input;
import org.baton.engine.Invalid;
import org.baton.portal.SavedViews.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Naming the search that is seen, and forgetting one. */
@Controller
class ViewForms {

    private static final int LONGEST_NAME = 80;

    private final SavedViews views;

    ViewForms(SavedViews views) {
        this.views = views;
    }

    /** The form brings what was searched for along, with the name. */
    @PostMapping("/desk/views")
    String save(Caller caller, @RequestParam Map<String, String> form) {
        var input = new Input();
        String name = input.needed("name", form.get("name"), LONGEST_NAME);
        input.check();
        ListQuery query = ListQuery.of(form);
        String desk = form.containsKey("shared") ? desk(query, caller) : null;
        views.save(new View(caller.name(), name, query.text(), desk));
        return back(query.text());
    }

    @PostMapping("/desk/views/delete")
    String delete(Caller caller, @RequestParam String name) {
        views.delete(caller.name(), name);
        return back("");
    }

    private static String desk(ListQuery query, Caller caller) {
        if (query.has("desk") && caller.may(query.get("desk"))) {
            return query.get("desk");
        }
        if (caller.desks().size() == 1 && !caller.may(Caller.EVERY_DESK)) {
            return caller.desks().iterator().next();
        }
        throw new Invalid("shared", "Choose the desk to share it with first, and search again.");
    }

    private static String back(String query) {
        return "redirect:/desk/tickets" + (query.isEmpty() ? "" : "?" + query);
    }
}
