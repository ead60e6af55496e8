package org.baton;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What stands in the database file once nobody has it open any more: nothing is half done. */
final class KilledBooks {

    /** What the process of a ticket in this state waits at. */
    private static final Map<String, String> TASKS =
            Map.of("received", "AcceptTicket", "inWork", "WorkOnTicket", "delivered", "AwaitConfirmation");

    /** One of these timers runs while it waits there. */
    private static final Map<String, Set<String>> TIMERS = Map.of(
            "AcceptTicket", Set.of("AcceptanceLevelDue", "NextLevelDue"),
            "WorkOnTicket", Set.of("WorkLevelDue", "NextLevelDue"),
            "AwaitConfirmation", Set.of("SilenceAfterDelivery"));

    private final JdbcClient sql;

    KilledBooks(String database) {
        sql = JdbcClient.create(new DriverManagerDataSource(database, "baton", ""));
    }

    /** @param states of the tickets, by number */
    void agreeWith(Map<String, String> states) {
        assertThat(pairs("select number, status from baton.ticket")).isEqualTo(states);
        var tasks = new TreeMap<String, String>();
        states.forEach((number, state) -> {
            if (TASKS.containsKey(state)) {
                tasks.put(number, TASKS.get(state));
            }
        });
        assertThat(running()).as("processes of open tickets").isEqualTo(tasks.keySet());
        assertThat(pairs("""
                        select i.business_key_, t.task_def_key_
                        from act_ru_task t join act_ru_execution i on i.id_ = t.proc_inst_id_""")).isEqualTo(tasks);
        tasks.forEach((number, task) -> assertThat(timers(number))
                .as("timers of %s at %s", number, task)
                .containsAnyElementsOf(TIMERS.get(task)));
        assertThat(one("select count(*) from act_ru_incident")).isZero();
        assertThat(one("select count(*) from baton.outbox where notice = 'TellExecutorLevel'"))
                .as("reminders: each once, though killed while they were given")
                .isPositive()
                .isEqualTo(one("select count(*) from baton.escalation where rule like '%Soon' and not skipped"));
        assertThat(one("select count(*) from baton.ticket t where not exists"
                        + " (select * from baton.message m where m.ticket = t.number)"))
                .isZero();
        assertThat(one("select count(*) from baton.idempotency")).isEqualTo(states.size());
    }

    /** By the first column, in which nothing may come twice. */
    private Map<String, String> pairs(String query) {
        var pairs = new TreeMap<String, String>();
        sql.sql(query)
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .forEach(it -> assertThat(pairs.put(it.getKey(), it.getValue()))
                        .as("a second row for " + it)
                        .isNull());
        return pairs;
    }

    private Set<String> running() {
        return new TreeSet<>(sql.sql("""
                        select e.business_key_ from act_ru_execution e
                        join act_re_procdef d on d.id_ = e.proc_def_id_
                        where d.key_ = 'ticket' and e.parent_id_ is null
                        """).query(String.class).list());
    }

    private Set<String> timers(String number) {
        return new TreeSet<>(sql.sql("""
                        select d.act_id_ from act_ru_job j join act_ru_jobdef d on d.id_ = j.job_def_id_
                        join act_ru_execution i on i.id_ = j.process_instance_id_
                        where j.type_ = 'timer' and i.business_key_ = ?""").param(number).query(String.class).list());
    }

    private long one(String query) {
        return sql.sql(query).query(Long.class).single();
    }
}
