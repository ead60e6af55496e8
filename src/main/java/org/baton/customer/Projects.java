package org.baton.customer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All customers' projects. */
@Repository
public class Projects {

    private final JdbcClient sql;

    Projects(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The customer's project that a request is about: the one named by id or name; if none is named, the only one that
     * the customer has.
     *
     * @param reference may be null
     */
    public Optional<Project> find(String customer, String reference) {
        List<Project> all = of(customer);
        return reference == null || reference.isBlank()
                ? all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty()
                : all.stream()
                        .filter(it ->
                                it.id().equals(reference.strip()) || it.name().equalsIgnoreCase(reference.strip()))
                        .findFirst();
    }

    public List<Project> of(String customer) {
        return sql.sql("select id, customer, name, manager from baton.project where customer = ? order by id")
                .param(customer)
                .query(Projects::project)
                .list();
    }

    /** The projects of all customers of a desk, by their names. */
    public List<Project> ofDesk(String desk) {
        return sql.sql("""
                        select p.id, p.customer, p.name, p.manager from baton.project p
                        join baton.customer c on c.id = p.customer where c.desk = ? order by p.name, p.id
                        """).param(desk).query(Projects::project).list();
    }

    /** Reads the project and keeps others from changing it until the transaction ends. */
    public Optional<Project> lock(String desk, String id) {
        return sql.sql("""
                        select id, customer, name, manager from baton.project
                        where id = ? and customer in (select c.id from baton.customer c where c.desk = ?) for update
                        """).params(id, desk).query(Projects::project).optional();
    }

    /** How many projects the agent manages. */
    public int ofManager(String agent) {
        return sql.sql("select count(*) from baton.project where manager = ?")
                .param(agent)
                .query(Integer.class)
                .single();
    }

    /** @param agent null if nobody manages it */
    public void managedBy(String id, String agent) {
        sql.sql("update baton.project set manager = ? where id = ?")
                .params(agent, id)
                .update();
    }

    public void add(Project project) {
        sql.sql("insert into baton.project (id, customer, name, manager) values (?, ?, ?, ?)")
                .params(project.id(), project.customer(), project.name(), project.manager())
                .update();
    }

    private static Project project(ResultSet row, int n) throws SQLException {
        return new Project(
                row.getString("id"), row.getString("customer"), row.getString("name"), row.getString("manager"));
    }
}
