package org.baton.customer;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens this room's customers to tests of other rooms that have no application around them. */
public final class TestCustomers {

    private TestCustomers() {}

    public static Customers in(JdbcClient sql) {
        return new Customers(sql);
    }
}
