package org.baton.dispatch;

import java.time.Clock;
import org.baton.customer.Project;
import org.baton.customer.Projects;
import org.baton.desk.Agent;
import org.baton.desk.Agents;
import org.baton.desk.Desk;
import org.baton.desk.StaffChange;
import org.baton.desk.StaffChanges;
import org.baton.engine.Input;
import org.baton.engine.Invalid;
import org.baton.engine.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who manages which project; no more than the desk allows, unless a lead says why. */
@Service
class Managers {

    private static final int LONGEST = 1000;

    private final Projects projects;
    private final Agents agents;
    private final StaffChanges changes;
    private final Clock clock;

    Managers(Projects projects, Agents agents, StaffChanges changes, Clock clock) {
        this.projects = projects;
        this.agents = agents;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Gives the project to a manager.
     *
     * @param manager the id, null or blank for nobody
     * @param why the reason to go beyond the limit, null if there is none
     */
    @Transactional
    public void manage(Desk desk, String lead, String id, String manager, String why) {
        var input = new Input();
        String reason = input.optional("reason", why, LONGEST);
        input.check();
        Project project = projects.lock(desk.code(), id)
                .orElseThrow(() -> new NotFound("There is no project '{0}' at this desk.", id));
        if (manager == null || manager.isBlank()) {
            taken(desk, lead, project);
            return;
        }
        Agent agent = agents.byId(manager)
                .filter(it -> it.desk().equals(desk.code()))
                .orElseThrow(() -> new Invalid("manager", "Nobody called '{0}' works at this desk.", manager));
        boolean beyond = !manager.equals(project.manager()) && isFull(desk, agent);
        if (beyond && reason == null) {
            throw new Invalid(
                    "reason",
                    "{0} manages {1} projects already, and nobody may have more; to allow it all the same, say why.",
                    agent.name(),
                    desk.staffing().projects().orElseThrow());
        }
        projects.managedBy(project.id(), manager);
        note(desk, lead, agent.id(), StaffChange.What.PROJECT_GIVEN, project, beyond ? reason : null);
    }

    /** Two leads at once would both find room for one more, so the manager's row is kept from others meanwhile. */
    private boolean isFull(Desk desk, Agent agent) {
        agents.lock(agent.id());
        return desk.staffing()
                .projects()
                .filter(most -> projects.ofManager(agent.id()) >= most)
                .isPresent();
    }

    private void taken(Desk desk, String lead, Project project) {
        if (project.manager() != null) {
            projects.managedBy(project.id(), null);
            note(desk, lead, project.manager(), StaffChange.What.PROJECT_TAKEN, project, null);
        }
    }

    private void note(Desk desk, String lead, String agent, StaffChange.What what, Project project, String reason) {
        changes.add(new StaffChange(desk.code(), clock.instant(), lead, agent, what, project.name(), reason));
    }
}
