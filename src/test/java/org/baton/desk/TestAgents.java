package org.baton.desk;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The agents of a database, for tests of other rooms that need no application around them. */
public final class TestAgents {

    private TestAgents() {}

    public static Agents in(JdbcClient sql) {
        return new Agents(sql, new Desks(new DeskVersions(sql)));
    }
}
