package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.baton.RequestStory.aTicket;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baton.DeskCalls;
import org.baton.DeskCalls.Answer;
import org.baton.DeskStory;
import org.baton.TicketStory;
import org.baton.desk.Agent;
import org.baton.desk.Agents;
import org.baton.desk.Staff;
import org.baton.engine.OpenTask;
import org.baton.engine.OpenTasks;
import org.baton.engine.Organisation;
import org.baton.ticket.Move;
import org.baton.ticket.Moves;
import org.springframework.context.ApplicationContext;

/** Zhanna, whom a lead of Arnika hires, puts on lines and lets go again, and her colleagues, who are as before afterwards. */
final class Zhanna {

    static final String LEAD = "tatiana";
    static final String PERSON = "/api/desks/arnika/people/zhanna";

    final Agents agents;
    final Staff staff;

    private final DeskStory story;
    private final DeskCalls calls;
    private final OpenTasks tasks;
    private final Moves moves;
    private final Organisation organisation;
    private final List<Agent> changed = new ArrayList<>();

    Zhanna(ApplicationContext application) {
        this.agents = application.getBean(Agents.class);
        this.staff = application.getBean(Staff.class);
        this.story = application.getBean(DeskStory.class);
        this.calls = application.getBean(DeskCalls.class);
        this.tasks = application.getBean(OpenTasks.class);
        this.moves = application.getBean(Moves.class);
        this.organisation = application.getBean(Organisation.class);
    }

    void hasAnAccount() {
        story.begins();
        organisation.hasPerson("zhanna", "Zhanna Lind", "zhanna", List.of());
    }

    void isGone() {
        changed.forEach(agents::save);
        agents.byId("zhanna").ifPresent(it -> staff.remove(LEAD, it));
        story.isOver();
    }

    void isOn(String... lines) {
        calls.putAs(
                        LEAD,
                        PERSON,
                        Map.of(
                                "name",
                                "Zhanna Lind",
                                "lines",
                                List.of(lines),
                                "skills",
                                List.of("bug", "training"),
                                "languages",
                                List.of("ru", "en"),
                                "experience",
                                3,
                                "shift",
                                "monday-friday 09:00-18:00",
                                "capacity",
                                5))
                .successful();
        story.passes(Duration.ZERO);
    }

    void leaves() {
        calls.deleteAs(LEAD, PERSON).successful();
        story.passes(Duration.ZERO);
    }

    /** Until the story is over. */
    void change(String id, Set<String> lines, Set<String> skills, int capacity) {
        Agent it = agents.byId(id).orElseThrow();
        changed.add(0, it);
        agents.save(new Agent(
                it.id(),
                it.desk(),
                it.name(),
                lines,
                skills,
                it.experience(),
                it.languages(),
                it.shift(),
                capacity,
                it.absences()));
    }

    void leadsNoMore(String id) {
        Agent it = agents.byId(id).orElseThrow();
        Set<String> lines = new HashSet<>(it.lines());
        lines.remove("leads");
        change(id, lines, it.skills(), it.capacity());
    }

    void hasNoRoom(String id) {
        Agent it = agents.byId(id).orElseThrow();
        change(id, it.lines(), it.skills(), 0);
    }

    private TicketStory received(String type) {
        return story.receives(aTicket().at("arnika").under("subscription").declaredAs(type));
    }

    TicketStory of(String agent, String type) {
        return received(type).does(LEAD, "assignment", Map.of("to", agent)).isAcceptedBy(agent);
    }

    OpenTask task(TicketStory ticket, String key) {
        return tasks.of(List.of(ticket.number())).stream()
                .filter(it -> it.waiting().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    void takes(String agent, TicketStory ticket, String key) {
        ticket.does(agent, "tasks/" + task(ticket, key).waiting().id() + "/claim", Map.of());
    }

    void isLost(TicketStory ticket, String task) {
        assertThat(moves.of(ticket.number()))
                .filteredOn(it -> it.what() == Move.What.TASK_LOST)
                .extracting(Move::was, Move::becomes)
                .containsExactly(tuple("zhanna", task));
    }

    static void isDone(Answer answer) {
        assertThat(answer.status()).as(answer.body().toPrettyString()).isEqualTo(200);
    }
}
