package org.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.baton.engine.ModelFile;
import org.junit.jupiter.api.Test;

class DeskFileTest {

    static final String GOOD = """
            name: Nord
            zone: Europe/Kyiv
            address: support@nord.example
            complaints: complaints@nord.example
            languages: [uk, en]
            hours:
              weekly:
                monday: ["09:00-13:00", "14:00-18:00"]
                friday: ["22:00-06:00"]
              closed: [2026-12-25]
              short: { 2026-12-24: ["09:00-13:00"] }
              additional: { 2026-12-19: ["10:00-12:00"] }
            channels: [email, chat]
            types: [question, bug]
            lines: [first, second]
            leads: second
            fallbackLine: first
            plans:
              gold:
                hourlyPrice: { amount: 29.90, currency: USD }
                slotPrice: { amount: 20, currency: EUR }
                monthPrice: { amount: 70, currency: PLN }
                slotsPerMonth: 5
                monthsAtLeast: 3
              free: {}
            turns: [gold]
            topics: [stock]
            fields:
              severity: [low, high]
            asks: [screenshot]
            targets:
              first: { within: "4 h elapsed", consult: second }
            timing:
              answer: { remind: "2 d working", close: "5 d working" }
              offer: { remind: "2 d working", close: "10 d working" }
              confirm: { remind: "1 d working", close: "3 d working" }
              reopen: { within: "14 d elapsed" }
              complaint: { answer: "1 d working", repeatOverdue: "4 h working" }
            staffing: { hours: 2, projects: 10, pingPong: 3, capacity: 6, shift: "monday-friday 09:00-18:00" }
            """;

    @Test
    void all_that_a_desk_says_of_itself_is_read() {
        Desk desk = read(GOOD);
        assertThat(desk.code()).isEqualTo("nord");
        assertThat(desk.name()).isEqualTo("Nord");
        assertThat(desk.zone()).isEqualTo(ZoneId.of("Europe/Kyiv"));
        assertThat(desk.languages()).containsExactly("uk", "en");
        assertThat(desk.fields()).containsEntry("severity", List.of("low", "high"));
        assertThat(desk.asks()).containsExactly("screenshot");
        assertThat(desk.topics()).containsExactly("stock");
        assertThat(List.of("gold", "free", "unknown")).map(desk::turn).containsExactly(0, 1, 1);
        assertThat(desk.leads()).isEqualTo("second");
        assertThat(desk.fallbackLine()).isEqualTo("first");
        assertThat(desk.targets().get("first")).isEqualTo(new Target(Span.parse("4 h elapsed"), Optional.of("second")));
    }

    @Test
    void how_work_is_shared_out_is_read() {
        assertThat(read(GOOD).staffing())
                .isEqualTo(new Staffing(2, Optional.of(10), 3, 6, Shift.parse("monday-friday 09:00-18:00")));
    }

    @Test
    void a_plan_has_its_prices() {
        Plan gold = read(GOOD).plans().get("gold");
        assertThat(gold.hourlyPrice()).contains(new Price(new BigDecimal("29.90"), Currency.getInstance("USD")));
        assertThat(gold.slotPrice().map(Price::toString)).contains("20 EUR");
        assertThat(gold.monthPrice().map(Price::toString)).contains("70 PLN");
        assertThat(gold.slotsPerMonth()).contains(5);
        assertThat(gold.monthsAtLeast()).contains(3);
        assertThat(read(GOOD).plans().get("free").slotPrice()).isEmpty();
    }

    @Test
    void hours_are_the_weeks_but_for_single_days() {
        Calendar calendar = read(GOOD).calendar();
        assertThat(calendar.on(LocalDate.parse("2026-11-23"))).hasSize(2);
        assertThat(calendar.on(LocalDate.parse("2026-11-24"))).isEmpty();
        assertThat(calendar.on(LocalDate.parse("2026-12-25"))).isEmpty();
        assertThat(calendar.on(LocalDate.parse("2026-12-24")).get(0).lasts()).isEqualTo(Duration.ofHours(4));
        assertThat(calendar.on(LocalDate.parse("2026-12-19"))).hasSize(1);
        assertThat(calendar.on(LocalDate.parse("2026-11-27")).get(0).lasts()).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void timing_says_each_time_by_which_clock() {
        Timing timing = read(GOOD).timing();
        assertThat(timing.answer().close()).isEqualTo(Span.parse("5 d working"));
        assertThat(timing.offer().close()).isEqualTo(Span.parse("10 d working"));
        assertThat(timing.confirm().remind()).isEqualTo(Span.parse("1 d working"));
        assertThat(timing.reopen()).isEqualTo(Span.parse("14 d elapsed"));
        assertThat(timing.complaint().answer()).isEqualTo(Span.parse("1 d working"));
    }

    @Test
    void a_desk_speaks_its_first_language_with_whoever_speaks_none_of_them() {
        assertThat(read(GOOD).language("en")).isEqualTo("en");
        assertThat(read(GOOD).language("de")).isEqualTo("uk");
    }

    static Desk read(String text) {
        return DeskFile.read(new ModelFile("rules/nord/desk.yaml", text), "nord", 1, DeskHouse.NOW);
    }
}
