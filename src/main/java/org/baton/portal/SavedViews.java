package org.baton.portal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.baton.engine.Caller;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Searches that people have named, to come back to; some are shared with their desk. */
@Repository
class SavedViews {

    private final JdbcClient sql;
    private final Clock clock;

    SavedViews(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * @param query as in the address of the list
     * @param desk the desk that it is shared with, null if it is the owner's alone
     */
    record View(String owner, String name, String query, String desk) {

        /** For the page, which lets only owners delete. */
        public boolean isOf(String person) {
            return owner.equals(person);
        }
    }

    /** The person's own, and what colleagues share with the person's desks. */
    List<View> of(Caller person) {
        boolean all = person.may(Caller.EVERY_DESK);
        return sql.sql("""
                        select owner, name, query, desk from baton.saved_view
                        where owner = :owner or desk is not null and (:all or desk in (:desks))
                        order by name, owner
                        """)
                .param("owner", person.name())
                .param("all", all)
                .param("desks", person.desks().isEmpty() ? Set.of("") : person.desks())
                .query((row, n) -> new View(
                        row.getString("owner"), row.getString("name"), row.getString("query"), row.getString("desk")))
                .list();
    }

    /** Takes the place of the owner's view of the same name. */
    @Transactional
    public void save(View view) {
        delete(view.owner(), view.name());
        sql.sql("insert into baton.saved_view (owner, name, desk, query, made_at) values (?, ?, ?, ?, ?)")
                .params(
                        view.owner(),
                        view.name(),
                        view.desk(),
                        view.query(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(String owner, String name) {
        sql.sql("delete from baton.saved_view where owner = ? and name = ?")
                .params(owner, name)
                .update();
    }
}
