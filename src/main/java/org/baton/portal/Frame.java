package org.baton.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.baton.desk.Agents;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.engine.Caller;
import org.baton.engine.Callers;
import org.baton.engine.Tongue;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What stands around every page: whose it is, where else one may go, and the languages. */
@ControllerAdvice(basePackages = {"org.baton.portal", "org.baton.insight"})
class Frame {

    private final Agents agents;
    private final Desks desks;

    Frame(Agents agents, Desks desks) {
        this.agents = agents;
        this.desks = desks;
    }

    /**
     * @param desks what the desks of whoever looks are called; empty if nobody is signed in
     * @param analyst whether they may try rules and look at models
     * @param leads whether they may look at the numbers of a desk
     * @param changes whether they may apply changes to open tickets
     * @param apps the engine's own applications that they may open
     * @param page the path of the page, for links that lead back to it
     */
    record Around(
            String name,
            String desks,
            boolean hasDesk,
            boolean analyst,
            boolean leads,
            boolean changes,
            Set<String> apps,
            String page,
            List<Locale> languages) {}

    @ModelAttribute("frame")
    Around around(HttpServletRequest request) {
        var caller = Callers.signedIn();
        return new Around(
                caller.map(it -> agents.name(it.name())).orElse(null),
                caller.map(this::names).orElse(""),
                caller.filter(it -> !it.desks().isEmpty()).isPresent(),
                caller.filter(it -> it.desks().stream().anyMatch(it::isAnalyst)).isPresent(),
                caller.filter(it -> it.desks().stream().anyMatch(desk -> it.isLead(desk) || it.isAnalyst(desk)))
                        .isPresent(),
                caller.filter(it -> !it.leads().isEmpty() || it.isAdministrator())
                        .isPresent(),
                Callers.apps(request),
                request.getRequestURI(),
                Tongue.ALL);
    }

    /** Somebody who looks after all desks is of none in particular. */
    private String names(Caller caller) {
        return desks.all().stream()
                .filter(it -> caller.desks().contains(it.code()))
                .map(Desk::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
