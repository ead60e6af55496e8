package org.baton.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.baton.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

class DemoCustomersTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @Test
    void the_demo_shows_every_way_in_which_a_plan_may_hold_or_not_and_a_restart_changes_nothing() {
        var sql = JdbcClient.create(TestDatabase.h2().data());
        var customers = new Customers(sql);
        var slots = new SlotBookings(sql);
        var contracts = new Contracts(sql, slots, event -> {});
        var projects = new Projects(sql);
        var clock = Clock.fixed(Instant.parse(TODAY + "T08:00:00Z"), ZoneOffset.UTC);
        var demo = new DemoCustomers(
                customers, contracts, projects, slots, clock, new ClassPathResource("demo/customers.yaml"));
        demo.prepare();
        int rows = rows(sql);
        demo.prepare();
        assertThat(rows(sql)).isEqualTo(rows);

        assertThat(customers.find("onebox", null, "olena@zolotyi-kolos.example"))
                .map(Customer::id)
                .contains("zolotyi-kolos");
        assertThat(projects.find("dniprobud", null)).map(Project::manager).contains("iryna");
        assertThat(contracts.entitlement("knyzhka", TODAY).slotsLeft()).isZero();
        assertThat(contracts.entitlement("kvitka", TODAY).slotsLeft()).isEqualTo(3);
        assertThat(contracts.entitlement("zielony-ogrod", TODAY))
                .isEqualTo(new Entitlement(null, null, null, TODAY.minusDays(10), null, 0));
        assertThat(contracts.entitlement("tsentr-massazhu", TODAY).plan()).isNull();
        assertThat(contracts.entitlement("baltyk-handel", TODAY).licences()).isEqualTo(3);
        assertThat(contracts.entitlement("barber-bro", TODAY).since()).isEqualTo(TODAY.minusDays(30));
        assertThat(contracts.entitlement("riverside-books", TODAY))
                .isEqualTo(new Entitlement(null, null, null, null, null, 0));
    }

    private static int rows(JdbcClient sql) {
        return sql.sql("select (select count(*) from baton.customer) + (select count(*) from baton.contract)"
                        + " + (select count(*) from baton.slot_booking) + (select count(*) from baton.project)")
                .query(Integer.class)
                .single();
    }
}
