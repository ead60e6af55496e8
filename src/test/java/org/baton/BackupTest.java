package org.baton;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the README says about a copy of the database, done. */
class BackupTest {

    @TempDir
    Path folder;

    @Test
    void a_copy_made_while_the_desk_works_gives_back_its_tickets_timers_and_files() throws Exception {
        var models = OwnModels.copy();
        var desk = new KilledDesk(models, folder.resolve("desk"));
        var restored = new KilledDesk(models, folder.resolve("restored"));
        try {
            desk.start();
            var numbers = received(desk, 0, 5);
            desk.act(numbers.get(0) + "/claim", "oksana", Map.of()).join();
            var others = CompletableFuture.supplyAsync(() -> received(desk, 5, 25));
            Path copy = Path.of(desk.backUp().path("file").asText());
            others.join();

            assertThat(copy).hasParent(desk.data().resolve("backup"));
            unzip(copy, restored.data());
            restored.start();
            for (String number : numbers) {
                assertThat(restored.ticket(number)).isEqualTo(desk.ticket(number));
                assertThat(file(restored, number)).isEqualTo("What ticket " + number(desk, number) + " is about");
            }
            desk.kill();
            restored.kill();
            assertThat(timers(restored, numbers)).isNotEmpty().isEqualTo(timers(desk, numbers));
            assertThat(ticketsWithoutProcess(restored)).isEmpty();
        } finally {
            desk.kill();
            restored.kill();
        }
    }

    private static List<String> received(KilledDesk desk, int from, int to) {
        var numbers = new ArrayList<String>();
        for (int n = from; n < to; n++) {
            var answer = KilledDesk.json(desk.receive("call-" + n, request(n)));
            numbers.add(answer.path("number").asText());
        }
        return numbers;
    }

    private static Map<String, Object> request(int n) {
        String about = "What ticket " + n + " is about";
        return Map.of(
                "subject",
                "Order " + n + " cannot be saved",
                "body",
                "Saving order " + n + " fails with the message 'Constraint violated (E-204)'. What should I do?",
                "contact",
                Map.of("email", "olena@zolotyi-kolos.example"),
                "attachments",
                List.of(Map.of(
                        "name",
                        "log.txt",
                        "type",
                        "text/plain",
                        "content",
                        Base64.getEncoder().encodeToString(about.getBytes(UTF_8)))));
    }

    /** Which of the requests it was. */
    private static String number(KilledDesk desk, String ticket) {
        return desk.ticket(ticket).path("subject").asText().replaceAll("\\D", "");
    }

    private static String file(KilledDesk desk, String ticket) {
        return desk.get(desk.ticket(ticket)
                        .at("/conversation/0/attachments/0/href")
                        .asText())
                .body();
    }

    private static void unzip(Path copy, Path into) throws IOException {
        Files.createDirectories(into);
        try (var zip = new ZipInputStream(Files.newInputStream(copy))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.copy(zip, into.resolve(entry.getName()));
            }
        }
    }

    private static List<String> timers(KilledDesk desk, List<String> numbers) {
        return sql(desk).sql("""
                        select e.BUSINESS_KEY_ || ' ' || j.HANDLER_CFG_ || ' ' || j.DUEDATE_
                        from ACT_RU_JOB j join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_
                        where j.TYPE_ = 'timer' and e.BUSINESS_KEY_ in (:numbers) order by 1
                        """).param("numbers", numbers).query(String.class).list();
    }

    private static List<String> ticketsWithoutProcess(KilledDesk desk) {
        return sql(desk).sql("""
                        select number from baton.ticket where status not in ('closed', 'declined', 'cancelled')
                        and number not in (select BUSINESS_KEY_ from ACT_RU_EXECUTION where BUSINESS_KEY_ is not null)
                        """).query(String.class).list();
    }

    private static JdbcClient sql(KilledDesk desk) {
        return JdbcClient.create(new DriverManagerDataSource(desk.database(), "baton", ""));
    }
}
