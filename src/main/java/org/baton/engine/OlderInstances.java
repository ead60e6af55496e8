package org.baton.engine;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Instances that follow an older version of their diagram, counted by the database. */
@Component
public class OlderInstances {

    /** What sees to changes itself: its instances are no tickets'. */
    private static final Set<String> OWN = Set.of("changes", "renewal", "repromise", "relocation");

    private static final String OLDER = """
            from ACT_RU_EXECUTION e join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_
            where e.PARENT_ID_ is null and e.TENANT_ID_ = :desk and e.BUSINESS_KEY_ is not null
                and d.KEY_ not in (:own) and d.VERSION_ < (select max(n.VERSION_) from ACT_RE_PROCDEF n where n.KEY_ = d.KEY_)
            """;

    private final JdbcClient sql;

    OlderInstances(JdbcClient sql) {
        this.sql = sql;
    }

    /** How many instances of a process follow a version of it. */
    public record Followers(String process, int version, long instances) {}

    public List<Followers> of(String desk) {
        return sql.sql("select d.KEY_, d.VERSION_, count(*) as N " + OLDER
                        + " group by d.KEY_, d.VERSION_ order by d.KEY_, d.VERSION_ desc")
                .param("desk", desk)
                .param("own", OWN)
                .query((row, n) -> new Followers(row.getString("KEY_"), row.getInt("VERSION_"), row.getLong("N")))
                .list();
    }

    /** One of them. */
    public record Older(String number, int version) {}

    /** @return each with its business key */
    public List<Older> of(String desk, String process) {
        return sql.sql("select e.BUSINESS_KEY_, d.VERSION_ " + OLDER + " and d.KEY_ = :process")
                .param("desk", desk)
                .param("own", OWN)
                .param("process", process)
                .query((row, n) -> new Older(row.getString("BUSINESS_KEY_"), row.getInt("VERSION_")))
                .list();
    }
}
