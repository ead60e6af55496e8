package org.baton.process;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.baton.DeskCalls;
import org.baton.customer.Contact;
import org.baton.customer.Customer;
import org.baton.customer.Customers;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A customer who buys plans, and what they and others are told about the days of the contracts. */
final class Buyer {

    private final DeskCalls calls;
    private final Customers customers;
    private final JdbcClient sql;
    private String id;

    Buyer(DeskCalls calls, Customers customers, JdbcClient sql) {
        this.calls = calls;
        this.customers = customers;
        this.sql = sql;
    }

    /** A new one, whom this account manager looks after, or nobody. */
    Buyer at(String desk, String manager) {
        id = "b" + UUID.randomUUID();
        var buyer = new Customer(id, desk, "Buyer", "en", manager);
        customers.add(buyer);
        customers.add(buyer, new Contact("Ann", id + "@example.org"));
        return this;
    }

    String id() {
        return id;
    }

    String accountManager() {
        return customers.get(id).orElseThrow().accountManager();
    }

    DeskCalls.Answer buys(String plan, String since, String until, String purchasedAt) {
        var bought = new HashMap<String, Object>();
        bought.put("plan", plan);
        bought.put("since", since);
        bought.put("until", until);
        bought.put("purchasedAt", purchasedAt);
        return calls.tryToPost(path(), "demo", bought);
    }

    String path() {
        String desk = customers.get(id).orElseThrow().desk();
        return "/api/desks/" + desk + "/customers/" + id + "/contracts";
    }

    List<String> told() {
        return sql
                .sql("select notice || ' ' || recipient from baton.outbox where customer = ? order by id")
                .param(id)
                .query(String.class)
                .list()
                .stream()
                .map(it -> it.replace(id + "@example.org", "customer"))
                .toList();
    }

    String body(String notice) {
        return sql.sql("select body from baton.outbox where customer = ? and notice = ?")
                .params(id, notice)
                .query(String.class)
                .list()
                .get(0);
    }
}
