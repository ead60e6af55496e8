package org.baton.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baton.customer.Customers;
import org.baton.customer.Project;
import org.baton.customer.Projects;
import org.baton.desk.Agent;
import org.baton.desk.Agents;
import org.baton.desk.Desk;
import org.baton.desk.StaffChange;
import org.baton.desk.StaffChanges;
import org.baton.desk.Texts;
import org.baton.ticket.Workload;
import org.baton.ticket.Workloads;
import org.springframework.stereotype.Component;

/** Who works at a desk, with what they have to do now. */
@Component
class PeopleSheets {

    /** A type of the desk, or else a topic: desks name both in their texts. */
    static final String SKILL = "skill";

    private static final int LATEST = 20;

    private final Agents agents;
    private final Workloads workloads;
    private final Projects projects;
    private final Customers customers;
    private final StaffChanges changes;
    private final Texts texts;
    private final Clock clock;

    PeopleSheets(
            Agents agents,
            Workloads workloads,
            Projects projects,
            Customers customers,
            StaffChanges changes,
            Texts texts,
            Clock clock) {
        this.agents = agents;
        this.workloads = workloads;
        this.projects = projects;
        this.customers = customers;
        this.changes = changes;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param name as it is called in the language of whoever looks */
    record Choice(String code, String name) {}

    /**
     * A person.
     *
     * @param state "working", "off" or "away"
     * @param full whether dispatch gives the person nothing more
     */
    record Person(
            Agent agent,
            String state,
            Workload work,
            boolean full,
            List<String> lines,
            String shift,
            List<String> skills,
            List<String> languages,
            List<Away> absences,
            List<String> projects) {}

    /** @param substitute the name, empty if there is none */
    record Away(LocalDate first, String days, String substitute) {}

    record Managed(String id, String name, String customer, String manager) {}

    record Changed(String at, String who, String what, String reason) {}

    List<Person> people(Desk desk, Speech speech) {
        Map<String, Workload> work = workloads.of(desk.code());
        Map<String, List<String>> managed = projects.ofDesk(desk.code()).stream()
                .filter(it -> it.manager() != null)
                .collect(Collectors.groupingBy(
                        Project::manager, Collectors.mapping(Project::name, Collectors.toList())));
        return agents.ofDesk(desk.code()).stream()
                .sorted(Comparator.comparing(Agent::name))
                .map(it -> person(
                        desk,
                        it,
                        work.getOrDefault(it.id(), Workload.NOTHING),
                        managed.getOrDefault(it.id(), List.of()),
                        speech))
                .toList();
    }

    private Person person(Desk desk, Agent agent, Workload work, List<String> managed, Speech speech) {
        return new Person(
                agent,
                state(desk, agent),
                work,
                work.tickets() >= agent.capacity(),
                names(desk, "line", agent.lines(), speech),
                speech.week(agent.shift()),
                names(desk, SKILL, agent.skills(), speech),
                agent.languages().stream()
                        .sorted()
                        .map(it -> java.util.Locale.forLanguageTag(it).getDisplayLanguage(speech.locale()))
                        .toList(),
                agent.absences().stream()
                        .filter(it -> !it.isOver(today(desk)))
                        .sorted(Comparator.comparing(Agent.Absence::first))
                        .map(it -> away(it, speech))
                        .toList(),
                managed);
    }

    private Away away(Agent.Absence absence, Speech speech) {
        return new Away(
                absence.first(),
                speech.day(absence.first()) + " – " + speech.day(absence.last()),
                Optional.ofNullable(absence.substitute()).map(agents::name).orElse(""));
    }

    private String state(Desk desk, Agent agent) {
        Instant now = clock.instant();
        if (agent.absences().stream().anyMatch(it -> it.covers(today(desk)))) {
            return "away";
        }
        return agent.worksAt(now, desk.calendar()) ? "working" : "off";
    }

    private LocalDate today(Desk desk) {
        return clock.instant().atZone(desk.zone()).toLocalDate();
    }

    private List<String> names(Desk desk, String kind, Collection<String> codes, Speech speech) {
        return codes.stream().sorted().map(it -> name(desk, kind, it, speech)).toList();
    }

    private String name(Desk desk, String kind, String code, Speech speech) {
        String named = !kind.equals(SKILL) ? kind : desk.types().contains(code) ? "type" : "topic";
        return texts.name(desk.code(), speech.locale().getLanguage(), named, code);
    }

    List<Choice> choices(Desk desk, String kind, Collection<String> codes, Speech speech) {
        return codes.stream()
                .map(it -> new Choice(it, name(desk, kind, it, speech)))
                .toList();
    }

    List<Managed> projects(Desk desk) {
        var names = new HashMap<String, String>();
        return projects.ofDesk(desk.code()).stream()
                .map(it -> new Managed(
                        it.id(),
                        it.name(),
                        names.computeIfAbsent(
                                it.customer(),
                                id -> customers.names(List.of(id)).getOrDefault(id, id)),
                        it.manager()))
                .toList();
    }

    List<Changed> changes(Desk desk, Speech speech) {
        return changes.latest(desk.code(), LATEST).stream()
                .map(it -> changed(it, speech))
                .toList();
    }

    private Changed changed(StaffChange change, Speech speech) {
        return new Changed(
                speech.moment(change.at()),
                agents.name(change.person()),
                speech.say("people.did." + change.what(), agents.name(change.agent()), change.detail()),
                change.reason() == null ? "" : speech.say("people.reason", change.reason()));
    }
}
