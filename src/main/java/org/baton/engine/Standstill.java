package org.baton.engine;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the instances of a process stand, counted by the database: the engine's own queries would fetch each. */
@Component
public class Standstill {

    private final JdbcClient sql;

    Standstill(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * An instance that waits.
     *
     * @param node its id in the diagram
     * @param number the business key
     */
    public record Waiting(String node, String number) {}

    /** An instance that waits in several places at once is there several times. */
    public List<Waiting> of(String process, Collection<String> desks) {
        return desks.isEmpty()
                ? List.of()
                : sql.sql("""
                                select distinct e.act_id_ as node, i.business_key_ as number
                                from act_ru_execution e
                                    join act_ru_execution i on i.id_ = e.proc_inst_id_
                                    join act_re_procdef d on d.id_ = e.proc_def_id_
                                where d.key_ = :process and e.is_active_ = :active and e.act_id_ is not null
                                    and i.business_key_ is not null and i.tenant_id_ in (:desks)
                                """)
                        .param("process", process)
                        .param("active", true)
                        .param("desks", desks)
                        .query((row, n) -> new Waiting(row.getString("node"), row.getString("number")))
                        .list();
    }
}
