package org.baton.customer;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which days of contracts are done with: somebody was told, or they were passed over. */
@Repository
public class ContractNotices {

    private final JdbcClient sql;

    ContractNotices(JdbcClient sql) {
        this.sql = sql;
    }

    /** What a day is about. */
    public record Done(String what, LocalDate on) {}

    public Set<Done> of(long contract) {
        return Set.copyOf(sql.sql("select what, due_on from baton.contract_notice where contract = ?")
                .param(contract)
                .query((row, n) -> new Done(row.getString("what"), row.getObject("due_on", LocalDate.class)))
                .list());
    }

    public void add(long contract, Done done) {
        sql.sql("insert into baton.contract_notice (contract, what, due_on) values (?, ?, ?)")
                .params(contract, done.what(), done.on())
                .update();
    }
}
