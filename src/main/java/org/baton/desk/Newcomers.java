package org.baton.desk;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baton.engine.PersonCame;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever signs in elsewhere with the group of a line can be given tickets at once, and is on the lines said there. */
@Component
class Newcomers {

    private final Agents agents;
    private final Desks desks;
    private final Staff staff;

    Newcomers(Agents agents, Desks desks, Staff staff) {
        this.agents = agents;
        this.desks = desks;
        this.staff = staff;
    }

    @EventListener
    void on(PersonCame person) {
        desks.all().stream()
                .filter(it -> !lines(it, person).isEmpty())
                .min(Comparator.comparing(Desk::code))
                .ifPresent(it -> comes(it, person));
    }

    private void comes(Desk desk, PersonCame person) {
        Set<String> lines = lines(desk, person);
        Optional<Agent> before =
                agents.byId(person.account()).filter(it -> it.desk().equals(desk.code()));
        if (before.filter(it -> it.lines().equals(lines)).isEmpty()) {
            staff.save(person.account(), before.map(it -> it.withLines(lines)).orElseGet(() -> usual(desk, person)));
        }
    }

    /** As the desk says of people of whom nobody has said anything yet. */
    private static Agent usual(Desk desk, PersonCame person) {
        return new Agent(
                person.account(),
                desk.code(),
                person.fullName(),
                lines(desk, person),
                Set.of(),
                1,
                Set.of(desk.languages().get(0)),
                desk.staffing().shift(),
                desk.staffing().capacity(),
                List.of());
    }

    private static Set<String> lines(Desk desk, PersonCame person) {
        var lines = new LinkedHashSet<>(desk.lines());
        lines.removeIf(it -> !person.groups().contains(desk.code() + "-" + it));
        return lines;
    }
}
