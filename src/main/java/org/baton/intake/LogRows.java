package org.baton.intake;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Remembers which rows of logs have become tickets. */
@Repository
class LogRows {

    private final JdbcTemplate sql;

    LogRows(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** How many rows of which case the desk has. */
    Map<String, Integer> known(String desk) {
        var known = new HashMap<String, Integer>();
        sql.query(
                "select case_id, count(*) as n from baton.log_row where desk = ? group by case_id",
                row -> {
                    known.put(row.getString("case_id"), row.getInt("n"));
                },
                desk);
        return known;
    }

    /** The numbers of the tickets that these cases have become, by the ids of the cases. */
    Map<String, String> tickets(String desk, List<LogCase> cases) {
        var tickets = new HashMap<String, String>();
        cases.forEach(it -> tickets.put(
                it.id(),
                sql.queryForObject(
                        "select max(ticket) from baton.log_row where desk = ? and case_id = ?",
                        String.class,
                        desk,
                        it.id())));
        return tickets;
    }

    /** So that all rows of these cases can be added anew. */
    void forget(String desk, List<LogCase> cases) {
        sql.batchUpdate(
                "delete from baton.log_row where desk = ? and case_id = ?",
                cases.stream().map(it -> new Object[] {desk, it.id()}).toList());
    }

    /** @param tickets the number of each case's ticket, by the id of the case */
    void add(String desk, List<LogCase> cases, Map<String, String> tickets) {
        sql.batchUpdate(
                """
                insert into baton.log_row (desk, case_id, n, ticket, at, activity, resource)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                cases.stream()
                        .flatMap(it -> it.rows().stream())
                        .map(it -> new Object[] {
                            desk,
                            it.caseId(),
                            it.n(),
                            tickets.get(it.caseId()),
                            it.at().atOffset(ZoneOffset.UTC),
                            it.activity(),
                            it.resource()
                        })
                        .toList());
    }
}
