package org.baton.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baton.desk.Agent.Absence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The people of the desks. */
@Repository
public class Agents {

    private final JdbcClient sql;
    private final Desks desks;

    Agents(JdbcClient sql, Desks desks) {
        this.sql = sql;
        this.desks = desks;
    }

    public Optional<Agent> byId(String id) {
        return select("where id = ?", id).stream().findFirst();
    }

    /** Whether somebody of this id was at a desk, and is not any more. */
    public boolean hasLeft(String id) {
        return sql.sql("select count(*) from baton.agent where id = ? and gone")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What the agent is called; an id that no agent has is shown as it is. */
    public String name(String id) {
        return sql.sql("select name from baton.agent where id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .orElse(id);
    }

    /** What these agents are called, by their ids; ids that no agent has are left out. */
    public Map<String, String> names(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : sql
                        .sql("select id, name from baton.agent where id in (:ids)")
                        .param("ids", ids)
                        .query((row, n) -> Map.entry(row.getString("id"), row.getString("name")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public List<Agent> ofDesk(String desk) {
        return select("where desk = ?", desk);
    }

    public List<Agent> ofLine(String desk, String line) {
        return ofDesk(desk).stream().filter(it -> it.lines().contains(line)).toList();
    }

    /** Who heads the desk, by the skill of this name; the leads, if nobody has it. */
    public List<Agent> heads(String desk) {
        return withSkill(desk, "head");
    }

    /** Who controls the executors, by the skill of this name; the leads, if nobody has it. */
    public List<Agent> administrators(String desk) {
        return withSkill(desk, "administrator");
    }

    private List<Agent> withSkill(String desk, String skill) {
        List<Agent> skilled =
                ofDesk(desk).stream().filter(it -> it.skills().contains(skill)).toList();
        return skilled.isEmpty() ? ofLine(desk, desks.get(desk).leads()) : skilled;
    }

    /** Who is at work at that moment; on a day on which the desk is closed nobody is. */
    public List<Agent> onShift(String desk, Instant at) {
        var calendar = desks.get(desk).calendar();
        return ofDesk(desk).stream().filter(it -> it.worksAt(at, calendar)).toList();
    }

    /** Adds the agent, or takes the place of the one who has this id. */
    @Transactional
    public void save(Agent agent) {
        sql.sql("delete from baton.agent_absence where agent = ?")
                .param(agent.id())
                .update();
        sql.sql("delete from baton.agent where id = ?").param(agent.id()).update();
        sql.sql("""
                        insert into baton.agent (id, desk, name, lines, skills, languages, experience, shift, capacity)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        agent.id(),
                        agent.desk(),
                        agent.name(),
                        String.join(", ", agent.lines()),
                        String.join(", ", agent.skills()),
                        String.join(", ", agent.languages()),
                        agent.experience(),
                        agent.shift().text(),
                        agent.capacity())
                .update();
        agent.absences()
                .forEach(it -> sql.sql("insert into baton.agent_absence values (?, ?, ?, ?)")
                        .params(agent.id(), it.first(), it.last(), it.substitute())
                        .update());
    }

    /** What was done keeps a name, but nobody finds the agent any more. */
    void remove(String id) {
        sql.sql("update baton.agent set gone = true where id = ?").param(id).update();
    }

    /** Nobody else does this until the transaction ends. */
    public void lock(String id) {
        sql.sql("select id from baton.agent where id = ? for update")
                .param(id)
                .query(String.class)
                .list();
    }

    private List<Agent> select(String where, String value) {
        Map<String, List<Absence>> absences = sql
                .sql("select * from baton.agent_absence where agent in (select id from baton.agent " + where + ")")
                .param(value)
                .query((row, n) -> Map.entry(row.getString("agent"), absence(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return sql.sql("select * from baton.agent " + where + " and not gone order by id")
                .param(value)
                .query((row, n) -> agent(row, absences.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    private static Agent agent(ResultSet row, List<Absence> absences) throws SQLException {
        return new Agent(
                row.getString("id"),
                row.getString("desk"),
                row.getString("name"),
                codes(row.getString("lines")),
                codes(row.getString("skills")),
                row.getInt("experience"),
                codes(row.getString("languages")),
                Shift.parse(row.getString("shift")),
                row.getInt("capacity"),
                absences);
    }

    private static Absence absence(ResultSet row) throws SQLException {
        return new Absence(
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("substitute"));
    }

    private static Set<String> codes(String joined) {
        return Arrays.stream(joined.split(", "))
                .filter(it -> !it.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
