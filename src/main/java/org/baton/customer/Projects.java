package org.baton.customer;

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
                .query((row, n) -> new Project(
                        row.getString("id"),
                        row.getString("customer"),
                        row.getString("name"),
                        row.getString("manager")))
                .list();
    }

    public void add(Project project) {
        sql.sql("insert into baton.project (id, customer, name, manager) values (?, ?, ?, ?)")
                .params(project.id(), project.customer(), project.name(), project.manager())
                .update();
    }
}
