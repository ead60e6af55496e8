package org.baton.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.baton.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

class CustomersTest {

    private static final Customer MILL = new Customer("mill", "onebox", "Млин «Золотий Колос»", "uk", null);

    private Customers customers;
    private Contracts contracts;
    private SlotBookings slots;
    private Projects projects;

    TestDatabase database() {
        return TestDatabase.h2();
    }

    @BeforeEach
    void open() {
        var sql = JdbcClient.create(database().data());
        customers = new Customers(sql);
        slots = new SlotBookings(sql);
        contracts = new Contracts(sql, slots, event -> {});
        projects = new Projects(sql);
        customers.add(MILL);
        customers.add(MILL, new Contact("Олена", "Olena@Mill.example"));
    }

    @Test
    void a_customer_is_found_by_id_name_or_a_contacts_address() {
        assertThat(customers.find("onebox", "mill", null)).contains(MILL);
        assertThat(customers.find("onebox", " млин «золотий колос» ", null)).contains(MILL);
        assertThat(customers.find("onebox", null, "olena@mill.EXAMPLE")).contains(MILL);
        assertThat(customers.get("mill")).contains(MILL);
    }

    @Test
    void nobody_is_found_at_another_desk_or_by_what_nobody_has() {
        assertThat(customers.find("arnika", "mill", null)).isEmpty();
        assertThat(customers.find("arnika", null, "olena@mill.example")).isEmpty();
        assertThat(customers.find("onebox", null, "ivan@mill.example")).isEmpty();
        assertThat(customers.find("onebox", " ", null)).isEmpty();
        assertThat(customers.find("onebox", "other", "olena@mill.example")).isEmpty();
    }

    @Test
    void a_name_that_two_customers_share_names_neither() {
        customers.add(new Customer("mill2", "onebox", MILL.name(), "uk", null));
        assertThat(customers.find("onebox", MILL.name(), null)).isEmpty();
        assertThat(customers.find("onebox", "mill2", null)).isPresent();
    }

    @Test
    void an_address_belongs_to_one_customer_of_a_desk() {
        var other = new Customer("other", "onebox", "Other", "uk", null);
        customers.add(other);
        assertThatThrownBy(() -> customers.add(other, new Contact("Олена", "olena@mill.example")))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void both_ends_of_a_plan_count() {
        buys("ism", "2026-01-10", "2026-06-30", null, null, 0);
        assertThat(on("2026-01-09").plan()).isNull();
        assertThat(on("2026-01-10").plan()).isEqualTo("ism");
        assertThat(on("2026-06-30").plan()).isEqualTo("ism");
        assertThat(on("2026-07-01").plan()).isNull();
    }

    @Test
    void of_several_plans_the_one_that_began_last_holds_and_licences_add_up() {
        buys(null, null, null, "2025-03-01", null, 2);
        buys("general", "2026-01-01", null, null, null, 0);
        buys("ism", "2026-03-01", "2026-12-31", "2026-03-01", null, 3);
        assertThat(on("2026-02-01"))
                .isEqualTo(new Entitlement("general", day("2026-01-01"), null, day("2025-03-01"), null, 2));
        assertThat(on("2026-04-01"))
                .isEqualTo(new Entitlement("ism", day("2026-03-01"), day("2026-12-31"), day("2026-03-01"), null, 5));
        assertThat(on("2025-01-01")).isEqualTo(new Entitlement(null, null, null, null, null, 2));
    }

    @Test
    void slots_are_counted_by_the_contracts_month_and_none_is_carried_over() {
        buys("premium", "2026-01-31", null, null, 5, 0);
        var contract = contracts.inForce("mill", day("2026-02-10")).orElseThrow();
        assertThat(on("2026-02-10").slotsLeft()).isEqualTo(5);
        slots.book("100001", contract, day("2026-01-31"));
        slots.book("100002", contract, day("2026-02-27"));
        assertThat(on("2026-02-27").slotsLeft()).isEqualTo(3);
        assertThat(on("2026-02-28").slotsLeft())
                .as("the short month begins on its last day")
                .isEqualTo(5);
        assertThat(on("2026-03-31").slotsLeft()).isEqualTo(5);
    }

    @Test
    void a_ticket_uses_one_slot_and_gives_it_back_for_good() {
        buys("premium", "2026-01-10", null, null, 1, 0);
        var contract = contracts.inForce("mill", day("2026-02-10")).orElseThrow();
        slots.book("100001", contract, day("2026-02-10"));
        slots.book("100001", contract, day("2026-02-11"));
        assertThat(on("2026-02-12").slotsLeft()).isZero();
        slots.book("100002", contract, day("2026-02-12"));
        assertThat(on("2026-02-12").slotsLeft()).as("never less than none").isZero();
        slots.giveBack("100001");
        slots.giveBack("100002");
        slots.giveBack("100003");
        assertThat(on("2026-02-12").slotsLeft()).isEqualTo(1);
    }

    @Test
    void what_is_said_to_be_bought_holds_only_on_its_days() {
        var said = new Entitlement("vip", day("2026-01-10"), day("2026-02-10"), day("2026-01-10"), 3, 1);
        assertThat(said.on(day("2026-02-10"))).isEqualTo(said);
        assertThat(said.on(day("2026-02-11")).plan()).isNull();
        assertThat(said.on(day("2026-02-11")).licences()).isEqualTo(1);
        assertThat(said.on(day("2026-01-09")).plan()).isNull();
    }

    @Test
    void the_only_project_is_meant_if_none_is_named() {
        projects.add(new Project("mill-crm", "mill", "CRM", "olena"));
        assertThat(projects.find("mill", null)).map(Project::manager).contains("olena");
        projects.add(new Project("mill-erp", "mill", "ERP", null));
        assertThat(projects.find("mill", null)).isEmpty();
        assertThat(projects.find("mill", "erp ")).map(Project::id).contains("mill-erp");
        assertThat(projects.find("mill", "mill-crm")).map(Project::id).contains("mill-crm");
        assertThat(projects.find("other", "mill-crm")).isEmpty();
    }

    private void buys(String plan, String since, String until, String purchased, Integer slots, int licences) {
        contracts.add(new Contract(0, "mill", plan, day(since), day(until), day(purchased), slots, licences));
    }

    private Entitlement on(String day) {
        return contracts.entitlement("mill", day(day));
    }

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
