package org.baton.dispatch;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import org.baton.desk.Agent;
import org.baton.desk.Agents;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.desk.Staff;
import org.baton.engine.Caller;
import org.baton.engine.Forbidden;
import org.baton.engine.Input;
import org.baton.engine.Invalid;
import org.baton.engine.NotFound;
import org.baton.engine.Organisation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What leads do with the people of their desk. */
@RestController
@RequestMapping("/api/desks/{desk}")
@Tag(name = "People")
class PeopleCalls {

    private final Desks desks;
    private final Agents agents;
    private final Staff staff;
    private final Managers managers;
    private final Organisation organisation;
    private final Clock clock;

    PeopleCalls(Desks desks, Agents agents, Staff staff, Managers managers, Organisation organisation, Clock clock) {
        this.desks = desks;
        this.agents = agents;
        this.staff = staff;
        this.managers = managers;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** @param reason why the manager gets more projects than the desk allows; needed only then */
    record Management(String manager, String reason) {}

    @Operation(summary = "Adds a person whose account is there, or changes one")
    @PutMapping("/people/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void save(Caller lead, @PathVariable String desk, @PathVariable String id, @RequestBody PersonCall person) {
        Desk own = led(lead, desk);
        Agent before = agents.byId(id).orElse(null);
        if (before != null && !before.desk().equals(desk)) {
            throw new Invalid("id", "'{0}' works at another desk already.", id);
        }
        if (!organisation.hasAccount(id)) {
            throw new Invalid(
                    "id",
                    "There is no account '{0}'. Let an administrator make one, or the person sign in once,"
                            + " and add the person then.",
                    id);
        }
        staff.save(lead.name(), person.agent(id, own, before));
    }

    @Operation(summary = "Removes a person; what the person has is given to others, the most urgent first")
    @DeleteMapping("/people/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Caller lead, @PathVariable String desk, @PathVariable String id) {
        staff.remove(lead.name(), person(led(lead, desk), id));
    }

    @Operation(summary = "Enters an absence that begins on this day")
    @PutMapping("/people/{id}/absences/{first}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void enter(
            Caller lead,
            @PathVariable String desk,
            @PathVariable String id,
            @PathVariable String first,
            @RequestBody AbsenceCall absence) {
        Desk own = led(lead, desk);
        Agent agent = person(own, id);
        LocalDate today = clock.instant().atZone(own.zone()).toLocalDate();
        staff.enter(lead.name(), agent, absence.absence(agent, first, today, agents));
    }

    @Operation(summary = "Withdraws the absence that begins on this day")
    @DeleteMapping("/people/{id}/absences/{first}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Caller lead, @PathVariable String desk, @PathVariable String id, @PathVariable String first) {
        Agent agent = person(led(lead, desk), id);
        var input = new Input();
        LocalDate day = AbsenceCall.day(input, "first", first);
        input.check();
        if (agent.absences().stream().noneMatch(it -> it.first().equals(day))) {
            throw new NotFound("No absence of '{0}' begins on {1}.", id, day);
        }
        staff.withdraw(lead.name(), agent, day);
    }

    @Operation(summary = "Says who manages a project; no more projects than the desk allows, unless there is a reason")
    @PutMapping("/projects/{project}/manager")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void manage(
            Caller lead, @PathVariable String desk, @PathVariable String project, @RequestBody Management management) {
        managers.manage(led(lead, desk), lead.name(), project, management.manager(), management.reason());
    }

    /** Another's desk and one that never was are told alike. */
    private Desk led(Caller lead, String code) {
        Desk desk = desks.find(code)
                .filter(it -> lead.may(it.code()))
                .orElseThrow(() -> new NotFound("There is no desk \"{0}\".", code));
        if (!lead.isLead(code)) {
            throw new Forbidden("This is for whoever leads the desk.");
        }
        return desk;
    }

    private Agent person(Desk desk, String id) {
        return agents.byId(id)
                .filter(it -> it.desk().equals(desk.code()))
                .orElseThrow(() -> new NotFound("Nobody called '{0}' works at this desk.", id));
    }
}
