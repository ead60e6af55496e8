package org.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.baton.TestDatabase;
import org.baton.desk.Agent.Absence;
import org.baton.engine.ModelFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class AgentsTest {

    private Agents agents;

    TestDatabase database() {
        return TestDatabase.h2();
    }

    @BeforeEach
    void open() {
        var sql = JdbcClient.create(database().data());
        var desks = new Desks(new DeskVersions(sql));
        desks.use(DeskHouse.published().stream()
                .filter(it -> it.name().equals("desk.yaml"))
                .map(AgentsTest::closedAtChristmas)
                .toList());
        agents = new Agents(sql, desks);
        agents.save(agent("olena", "onebox", "monday-friday 09:00-18:00", "paid", "free"));
        agents.save(agent("taras", "onebox", "monday-saturday 22:00-06:00", "leads"));
        agents.save(agent("ivan", "arnika", "monday-friday 09:00-18:00", "line2"));
    }

    @Test
    void an_agent_is_kept_as_given() {
        Agent olena = agents.byId("olena").orElseThrow();
        assertThat(olena).isEqualTo(agent("olena", "onebox", "monday-friday 09:00-18:00", "paid", "free"));
        assertThat(agents.byId("nobody")).isEmpty();
    }

    @Test
    void agents_are_found_by_desk_and_line() {
        assertThat(agents.ofDesk("onebox")).extracting(Agent::id).containsExactly("olena", "taras");
        assertThat(agents.ofLine("onebox", "free")).extracting(Agent::id).containsExactly("olena");
        assertThat(agents.ofLine("onebox", "managers")).isEmpty();
    }

    @Test
    void a_name_is_said_and_an_unknown_id_shown() {
        assertThat(agents.name("olena")).isEqualTo("The agent olena");
        assertThat(agents.name("gone")).isEqualTo("gone");
    }

    @Test
    void a_shift_begins_and_ends_by_the_desks_clock() {
        assertThat(onShift("2026-11-20T06:59:59Z")).isEmpty();
        assertThat(onShift("2026-11-20T07:00:00Z")).containsExactly("olena");
        assertThat(onShift("2026-11-20T15:59:59Z")).containsExactly("olena");
        assertThat(onShift("2026-11-20T16:00:00Z")).isEmpty();
    }

    @Test
    void a_night_shift_belongs_to_the_day_on_which_it_begins() {
        assertThat(onShift("2026-11-21T22:00:00Z")).containsExactly("taras");
        assertThat(onShift("2026-11-22T03:59:59Z")).containsExactly("taras");
        assertThat(onShift("2026-11-22T21:00:00Z")).isEmpty();
    }

    @Test
    void nobody_works_on_a_day_on_which_the_desk_is_closed() {
        assertThat(onShift("2026-12-25T10:00:00Z")).isEmpty();
        assertThat(onShift("2026-12-24T10:00:00Z")).containsExactly("olena");
    }

    @Test
    void whoever_is_absent_does_not_work_from_the_first_day_to_the_last() {
        Agent olena = agents.byId("olena").orElseThrow();
        agents.save(new Agent(
                olena.id(),
                olena.desk(),
                olena.name(),
                olena.lines(),
                olena.skills(),
                olena.experience(),
                olena.languages(),
                olena.shift(),
                olena.capacity(),
                List.of(new Absence(LocalDate.parse("2026-11-23"), LocalDate.parse("2026-11-24")))));
        assertThat(onShift("2026-11-20T10:00:00Z")).containsExactly("olena");
        assertThat(onShift("2026-11-23T10:00:00Z")).isEmpty();
        assertThat(onShift("2026-11-24T10:00:00Z")).isEmpty();
        assertThat(onShift("2026-11-25T10:00:00Z")).containsExactly("olena");
        assertThat(agents.ofDesk("onebox")).hasSize(2);
    }

    @Test
    void what_is_no_shift_is_refused() {
        assertThatThrownBy(() -> Shift.parse("mornings")).hasMessageContaining("it is written like monday-friday");
        assertThatThrownBy(() -> Shift.parse("moonday 09:00-18:00")).hasMessageContaining("\"moonday\" is no day");
    }

    private List<String> onShift(String at) {
        return agents.onShift("onebox", Instant.parse(at)).stream()
                .map(Agent::id)
                .toList();
    }

    private static Agent agent(String id, String desk, String shift, String... lines) {
        return new Agent(
                id,
                desk,
                "The agent " + id,
                Set.of(lines),
                Set.of("importExport", "bug"),
                3,
                Set.of("uk", "en"),
                Shift.parse(shift),
                5,
                List.of());
    }

    private static Desk closedAtChristmas(ModelFile file) {
        var closed = new ModelFile(file.path(), file.text().replace("closed: []", "closed: [2026-12-25]"));
        return DeskFile.read(closed, file.path().split("/")[1], 1, DeskHouse.NOW);
    }
}
