package org.baton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What a lead applies goes on after the machine has died, where it was. */
class KilledChangeTest {

    private static final String PROMISE = "rules/onebox/promise.dmn";
    private static final String CHANGES = "/desk/changes?desk=onebox";
    private static final Pattern APPLY = Pattern.compile("/desk/changes/\\d+/apply");

    /** More than are begun in one transaction. */
    private static final int TICKETS = 30;

    @TempDir
    Path folder;

    private OwnModels models;
    private KilledDesk desk;

    @BeforeEach
    void a_desk_of_its_own() {
        models = OwnModels.copy();
        models.add(Path.of("src/main/resources/demo"), "demo");
        desk = new KilledDesk(models, folder.resolve("desk"));
    }

    @AfterEach
    void is_shut() {
        desk.kill();
    }

    @Test
    void a_change_that_is_killed_while_it_is_applied_moves_each_ticket_once_and_tells_each_customer_once() {
        desk.start();
        List<String> tickets =
                IntStream.range(0, TICKETS).mapToObj(this::received).toList();
        var before = promised(tickets);
        desk.kill();
        models.replace(PROMISE, "\"1 h\"", "\"4 h\"");
        desk.start();
        looksAndApplies();
        killedOnceMoved(5, tickets, before);
        desk.start();
        killedOnceMoved(20, tickets, before);
        desk.start();
        killedOnceMoved(TICKETS, tickets, before);
        eachIsMovedAndToldOnce();
    }

    private String received(int n) {
        var answer = desk.receive(
                "key " + n,
                Map.of(
                        "channel",
                        "email",
                        "contact",
                        Map.of("email", "olena@zolotyi-kolos.example"),
                        "subject",
                        "Order " + n + " cannot be saved",
                        "body",
                        "Saving it fails with the message 'Constraint violated (E-204)'. What should I do?"));
        return KilledDesk.json(answer).path("number").asText();
    }

    private void looksAndApplies() {
        var lead = desk.onPages("bohdana");
        lead.call("POST", "/desk/changes", Visitor.FORM, "desk=onebox");
        await("what applying does")
                .atMost(Duration.ofMinutes(2))
                .until(() -> APPLY.matcher(lead.get(CHANGES).body()).find());
        var apply = APPLY.matcher(lead.get(CHANGES).body());
        assertThat(apply.find()).isTrue();
        assertThat(lead.call("POST", apply.group(), Visitor.FORM, "reason=More+time")
                        .statusCode())
                .isEqualTo(302);
    }

    private void killedOnceMoved(int many, List<String> tickets, Map<String, String> before) {
        await(many + " tickets moved")
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofMinutes(2))
                .until(() -> promised(tickets).entrySet().stream()
                                .filter(it -> !it.getValue().equals(before.get(it.getKey())))
                                .count()
                        >= many);
        desk.kill();
    }

    /** By when each is to be accepted, by its number. */
    private Map<String, String> promised(List<String> tickets) {
        return tickets.stream()
                .collect(Collectors.toMap(
                        it -> it, it -> desk.ticket(it).at("/promise/accept/by").asText()));
    }

    private void eachIsMovedAndToldOnce() {
        var sql = JdbcClient.create(new DriverManagerDataSource(desk.database(), "baton", ""));
        assertThat(sql.sql("select count(*) from baton.desk_change_ticket where state = 'DONE'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(TICKETS);
        assertThat(each(sql, "select ticket, count(*) from baton.outbox where notice = 'TellMoved' group by ticket"))
                .hasSize(TICKETS)
                .containsOnly(1);
        assertThat(each(sql, "select ticket, count(*) from baton.move where what = 'RULES' group by ticket"))
                .hasSize(TICKETS)
                .containsOnly(1);
        assertThat(each(sql, "select 0, count(*) from act_ru_incident")).containsOnly(0);
    }

    private static List<Integer> each(JdbcClient sql, String query) {
        return sql.sql(query).query((row, n) -> row.getInt(2)).list();
    }
}
