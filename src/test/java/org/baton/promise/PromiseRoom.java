package org.baton.promise;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.baton.TestClock;
import org.baton.TestDatabase;
import org.baton.desk.Desks;
import org.baton.desk.Levels;
import org.baton.desk.PublishedLevels;
import org.baton.desk.TestTexts;
import org.baton.desk.Texts;
import org.baton.ticket.Because;
import org.baton.ticket.Decision;
import org.baton.ticket.Decisions;
import org.baton.ticket.NewTicket;
import org.baton.ticket.Promise;
import org.baton.ticket.Promise.What;
import org.baton.ticket.Promises;
import org.baton.ticket.Request;
import org.baton.ticket.Tickets;
import org.baton.ticket.Whys;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** This room over a fresh database: a ticket of a real desk, what the table answers about it, and time that passes. */
final class PromiseRoom implements AutoCloseable {

    final TestClock clock = new TestClock(Instant.parse("2026-11-23T08:00:00Z"));
    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    private final JdbcClient sql;

    PromiseRoom() {
        sql = JdbcClient.create(TestDatabase.h2().data());
        beans.registerBean(JdbcClient.class, () -> sql);
        beans.registerBean(Clock.class, () -> clock);
        beans.register(
                Desks.class,
                Clocks.class,
                PromiseMaker.class,
                Since.class,
                OpenDeadlines.class,
                Versions.class,
                Ladders.class,
                LineTimes.class,
                TrainingTarget.class,
                Escalator.class,
                Deadlines.class);
        beans.registerBean(Texts.class, () -> TestTexts.published(the(Desks.class)));
        beans.registerBean(Levels.class, PublishedLevels::ofDesks);
        beans.registerBean(SideTimers.class, () -> mock(SideTimers.class));
        beans.register(Pauses.class, SetPromise.class, PauseClocks.class, ResumeClocks.class, TermOfReopening.class);
        var repositories = new ClassPathBeanDefinitionScanner(beans, false);
        repositories.getBeanDefinitionDefaults().setLazyInit(true);
        repositories.addIncludeFilter(new AnnotationTypeFilter(Repository.class));
        repositories.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*(Whys|Reasons|ReasonValues)")));
        repositories.scan("org.baton.ticket", "org.baton.desk");
        beans.refresh();
    }

    <T> T the(Class<T> type) {
        return beans.getBean(type);
    }

    void hasDesk(String desk, int version) {
        try {
            hasDesk(desk, version, Files.readString(Path.of("rules", desk, "desk.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void hasDesk(String desk, int version, String yaml) {
        sql.sql("insert into baton.desk_version (desk, version, hash, source, made_at) values (?, ?, '', ?, ?)")
                .params(desk, version, yaml, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Received now, at version 1 of the desk. */
    String receives(String desk) {
        var request = new Request("email", "en", "Login", null, null, null, null, "Olena", "o@example.org", Map.of());
        String number = the(Tickets.class).nextNumber();
        the(Tickets.class).add(new NewTicket(number, desk, 1, request, "It fails", List.of(), null, clock.instant()));
        return number;
    }

    /** The table answers, and the process goes through "Set the promise". */
    void promises(String number, String reason, Map<String, Object> outputs) {
        decided(number, "promise", reason, outputs);
        the(SetPromise.class).execute(process(number, Map.of()));
    }

    void decided(String number, String decision, String reason, Map<String, Object> outputs) {
        the(Decisions.class)
                .add(new Decision(0, number, clock.instant(), 1, decision, "rule", reason, Map.of(), outputs));
    }

    void isAt(String moment) {
        clock.moveTo(Instant.parse(moment));
    }

    void waits(String number, String ask, String from, String until) {
        isAt(from);
        the(PauseClocks.class).execute(process(number, Map.of("ask", ask)));
        isAt(until);
        the(ResumeClocks.class).execute(process(number, Map.of("outcome", "answered")));
    }

    Promise promise(String number, What what) {
        return the(Promises.class).find(number, what).orElseThrow();
    }

    /** How it came about, as it is told. */
    String why(String number, What what, String language) {
        return the(Whys.class).deadlines(the(Tickets.class).get(number), language).stream()
                .filter(it -> it.fact().equals(what.name().toLowerCase(Locale.ROOT)))
                .map(Because::sentence)
                .findFirst()
                .orElseThrow();
    }

    static DelegateExecution process(String number, Map<String, Object> variables) {
        var process = mock(DelegateExecution.class);
        when(process.getProcessBusinessKey()).thenReturn(number);
        variables.forEach((name, value) -> when(process.getVariable(name)).thenReturn(value));
        return process;
    }

    @Override
    public void close() {
        beans.close();
    }
}
