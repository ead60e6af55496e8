package org.baton.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.baton.TestClock;
import org.baton.TestDatabase;
import org.baton.customer.Contract;
import org.baton.customer.Contracts;
import org.baton.customer.Customer;
import org.baton.customer.Customers;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.ticket.Decision;
import org.baton.ticket.Decisions;
import org.baton.ticket.NewTicket;
import org.baton.ticket.Refusal;
import org.baton.ticket.Request;
import org.baton.ticket.Tickets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

class SlotUseTest {

    /** 23:30 in Kyiv, so that the day is not the day of UTC. */
    private static final Instant LATE_ON_THE_NINTH = Instant.parse("2026-11-09T21:30:00Z");

    private final TestClock clock = new TestClock(LATE_ON_THE_NINTH);
    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    private Tickets tickets;

    @BeforeEach
    void open() {
        var desks = mock(Desks.class);
        var desk = mock(Desk.class);
        when(desk.zone()).thenReturn(ZoneId.of("Europe/Kyiv"));
        when(desks.at("integrator", 1)).thenReturn(desk);
        beans.registerBean(
                JdbcClient.class, () -> JdbcClient.create(TestDatabase.h2().data()));
        beans.registerBean(Clock.class, () -> clock);
        beans.registerBean(Desks.class, () -> desks);
        beans.register(SlotUse.class);
        var scanner = new ClassPathBeanDefinitionScanner(beans, false);
        scanner.getBeanDefinitionDefaults().setLazyInit(true);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Repository.class));
        scanner.scan("org.baton.ticket", "org.baton.customer");
        beans.refresh();
        tickets = beans.getBean(Tickets.class);
        beans.getBean(Customers.class).add(new Customer("shop", "integrator", "Shop", "uk", null));
        beans.getBean(Contracts.class)
                .add(new Contract(0, "shop", "basic", LocalDate.parse("2026-01-10"), null, null, 5, 0));
    }

    @AfterEach
    void close() {
        beans.close();
    }

    @Test
    void accepting_uses_one_slot_however_often_it_happens() {
        String number = decidedBy("slotOfSubscription");
        tickets.accepted(number, "iryna", clock.instant());
        tickets.accepted(number, "petro", clock.instant());
        assertThat(left("2026-11-09")).isEqualTo(4);
        assertThat(left("2026-11-10")).as("a new month of the contract").isEqualTo(5);
    }

    @Test
    void the_month_is_that_of_the_acceptance() {
        String number = decidedBy("slotOfSubscription");
        clock.moveTo(LATE_ON_THE_NINTH.plusSeconds(3600));
        tickets.accepted(number, "iryna", clock.instant());
        assertThat(left("2026-11-09")).isEqualTo(5);
        assertThat(left("2026-11-10")).isEqualTo(4);
    }

    @Test
    void declining_or_cancelling_gives_it_back() {
        String declined = decidedBy("slotOfSubscription");
        String cancelled = decidedBy("slotOfSubscription");
        tickets.accepted(declined, "iryna", clock.instant());
        tickets.accepted(cancelled, "iryna", clock.instant());
        assertThat(left("2026-11-09")).isEqualTo(3);
        tickets.declined(declined, clock.instant(), new Refusal("outOfScope", "No.", null));
        tickets.cancelled(cancelled, clock.instant(), "Solved");
        assertThat(left("2026-11-09")).isEqualTo(5);
    }

    @Test
    void the_warranty_month_and_a_single_slot_use_none() {
        for (String rule : List.of("warrantyMonth", "slotBought", "commonQueue")) {
            tickets.accepted(decidedBy(rule), "iryna", clock.instant());
        }
        assertThat(left("2026-11-09")).isEqualTo(5);
    }

    @Test
    void the_row_that_it_goes_by_is_in_the_table() throws Exception {
        assertThat(Files.readString(Path.of("rules/integrator/tier.dmn")))
                .contains("<rule id=\"" + SlotUse.BY_SUBSCRIPTION + "\">");
    }

    private String decidedBy(String rule) {
        String number = tickets.nextNumber();
        var request = new Request("email", "uk", "Login", null, null, "shop", null, "O", "o@shop.example", Map.of());
        tickets.add(new NewTicket(number, "integrator", 1, request, "It fails", List.of(), null, clock.instant()));
        beans.getBean(Decisions.class)
                .add(new Decision(0, number, clock.instant(), 1, "tier", rule, "", Map.of(), Map.of("tier", "basic")));
        return number;
    }

    private int left(String day) {
        return beans.getBean(Contracts.class)
                .entitlement("shop", LocalDate.parse(day))
                .slotsLeft();
    }
}
