package org.baton.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.baton.desk.Agent.Absence;
import org.baton.engine.Organisation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds, changes and removes the people of a desk; each change is kept with whoever made it, and told to others. */
@Service
public class Staff {

    private final Agents agents;
    private final Desks desks;
    private final Organisation organisation;
    private final StaffChanges changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Staff(
            Agents agents,
            Desks desks,
            Organisation organisation,
            StaffChanges changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.agents = agents;
        this.desks = desks;
        this.organisation = organisation;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds the person, or changes who is there; the account joins and leaves the groups of the desk's lines, and what the
     * person has on a line that is left is given to others.
     */
    @Transactional
    public void save(String by, Agent agent) {
        Optional<Agent> before = agents.byId(agent.id());
        agents.save(agent);
        organisation.worksOn(agent.id(), agent.desk(), desks.get(agent.desk()).lines(), agent.lines());
        note(by, agent, before.isPresent() ? StaffChange.What.CHANGED : StaffChange.What.ADDED, "");
        before.map(it -> it.leaves(agent, desks.get(agent.desk())))
                .filter(it -> !it.isEmpty())
                .ifPresent(it -> events.publishEvent(new LinesLeft(agent.desk(), agent.id(), it)));
        events.publishEvent(new AgentChanged(agent.desk(), agent.id()));
    }

    /** What the person has is given to others. */
    @Transactional
    public void remove(String by, Agent agent) {
        agent.absences().forEach(it -> withdraw(by, agent, it.first()));
        agents.remove(agent.id());
        organisation.leaves(agent.id(), agent.desk());
        note(by, agent, StaffChange.What.REMOVED, "");
        events.publishEvent(new AgentRemoved(agent.desk(), agent.id()));
    }

    @Transactional
    public void enter(String by, Agent agent, Absence absence) {
        agents.save(agent.withAbsences(
                Stream.concat(agent.absences().stream(), Stream.of(absence)).toList()));
        note(by, agent, StaffChange.What.ABSENCE_ENTERED, absence.first() + " – " + absence.last());
        events.publishEvent(new AbsenceEntered(agent.desk(), agent.id(), absence.first()));
    }

    @Transactional
    public void withdraw(String by, Agent agent, LocalDate first) {
        agents.save(agent.withAbsences(agent.absences().stream()
                .filter(it -> !it.first().equals(first))
                .toList()));
        note(by, agent, StaffChange.What.ABSENCE_WITHDRAWN, first.toString());
        events.publishEvent(new AbsenceWithdrawn(agent.desk(), agent.id(), first));
    }

    private void note(String by, Agent agent, StaffChange.What what, String detail) {
        changes.add(new StaffChange(agent.desk(), clock.instant(), by, agent.id(), what, detail, null));
    }
}
