package org.baton.dispatch;

import static org.baton.dispatch.DispatchProcess.FIRST;
import static org.baton.dispatch.DispatchProcess.WHO;

import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.baton.desk.Agent;
import org.baton.desk.Agent.Absence;
import org.baton.desk.Agents;
import org.baton.desk.Desks;
import org.baton.engine.ForModels;
import org.baton.engine.Never;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** When somebody is away, and who stands in: what the timers of absence.bpmn ask. */
@Component
@ForModels
public class Absences {

    private final Agents agents;
    private final Desks desks;

    Absences(Agents agents, Desks desks) {
        this.agents = agents;
        this.desks = desks;
    }

    /** When the first day begins. */
    public Date begin(DelegateExecution absence) {
        return find(absence).map(it -> midnight(absence, it.first())).orElse(Never.DATE);
    }

    /** When the last day is over. */
    public Date end(DelegateExecution absence) {
        return find(absence).map(it -> midnight(absence, it.last().plusDays(1))).orElse(Never.DATE);
    }

    private Optional<Absence> find(DelegateExecution absence) {
        LocalDate first = LocalDate.parse(FIRST.of(absence));
        return agents.byId(WHO.of(absence)).stream()
                .flatMap(it -> it.absences().stream())
                .filter(it -> it.first().equals(first))
                .findFirst();
    }

    private Date midnight(DelegateExecution absence, LocalDate day) {
        return Date.from(
                day.atStartOfDay(desks.get(absence.getTenantId()).zone()).toInstant());
    }

    /** Who stands in for the agent on this day, and is not away, too. */
    Optional<String> substitute(String agent, LocalDate day) {
        return agents.byId(agent).stream()
                .flatMap(it -> it.absences().stream())
                .filter(it -> it.covers(day) && it.substitute() != null)
                .flatMap(it -> agents.byId(it.substitute()).stream())
                .filter(it -> it.absences().stream().noneMatch(away -> away.covers(day)))
                .map(Agent::id)
                .findFirst();
    }
}
