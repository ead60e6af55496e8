package org.baton.intake;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.baton.TestDatabase;
import org.baton.desk.Calendar;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.desk.Plan;
import org.baton.desk.Span;
import org.baton.desk.Timing;
import org.baton.engine.Step;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** This room over a database, with desks as they are said to be and no engine behind it. */
@TestConfiguration
@ComponentScan({"org.baton.intake", "org.baton.ticket", "org.baton.customer"})
class IntakeRoom {

    static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    DataSource data(@Value("${test.database:h2}") String kind) {
        return (kind.equals("postgres") ? TestDatabase.postgres() : TestDatabase.h2()).data();
    }

    @Bean
    JdbcTemplate batches(DataSource data) {
        return new JdbcTemplate(data);
    }

    @Bean
    JdbcClient sql(DataSource data) {
        return JdbcClient.create(data);
    }

    @Bean
    TransactionTemplate transaction(DataSource data) {
        return new TransactionTemplate(new DataSourceTransactionManager(data));
    }

    /** Takes a step without carrying anything on. */
    static void takes(Step step, TransactionTemplate transaction) {
        when(step.take(any()))
                .thenAnswer(it -> transaction.execute(
                        status -> it.<Supplier<String>>getArgument(0).get()));
    }

    static void are(Desks desks, Desk... all) {
        when(desks.all()).thenReturn(List.of(all));
        for (Desk desk : all) {
            when(desks.find(desk.code())).thenReturn(Optional.of(desk));
            when(desks.get(desk.code())).thenReturn(desk);
            when(desks.at(desk.code(), desk.version())).thenReturn(desk);
        }
    }

    static Desk desk(String code, Map<String, List<String>> fields) {
        Span day = Span.parse("1 d elapsed");
        var wait = new Timing.Wait(day, day);
        var nothing = Optional.<org.baton.desk.Price>empty();
        return new Desk(
                code,
                3,
                code,
                "support@" + code + ".example",
                "complaints@" + code + ".example",
                List.of("uk", "ru", "en"),
                Calendar.roundTheClock(ZoneId.of("Europe/Kyiv")),
                List.of("email", "portal", "api"),
                List.of("question", "bug"),
                List.of("paid", "leads"),
                "leads",
                "leads",
                new org.baton.desk.Staffing(
                        2, java.util.Optional.of(10), 3, 6, org.baton.desk.Shift.parse("monday-friday 09:00-18:00")),
                Map.of("ism", new Plan(nothing, nothing, nothing, Optional.empty(), Optional.empty())),
                List.of(),
                List.of("login"),
                fields,
                List.of(),
                new Timing(
                        wait, wait, wait, Span.parse("14 d elapsed"), new Timing.Complaint(day, day), Optional.empty()),
                Map.of(),
                Optional.empty(),
                Optional.empty());
    }
}
