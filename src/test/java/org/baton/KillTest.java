package org.baton;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has been answered survives whatever happens to the machine. */
class KillTest {

    private static final long SEED = 20261122;

    /** Two desks beside each other, so that one starts while the other works. */
    private static final int DESKS = 2;

    private static final int KILLS_EACH = 10;

    @TempDir
    Path folder;

    @Test
    void nothing_that_was_answered_is_lost_in_twenty_kills() throws Exception {
        System.out.println("Seed " + SEED);
        var models = OwnModels.copy();
        hurry(models);
        var threads = Executors.newFixedThreadPool(DESKS);
        var lives = IntStream.range(0, DESKS)
                .mapToObj(it -> threads.submit(() -> killed(models, it)))
                .toList();
        threads.shutdown();
        for (Future<?> life : lives) {
            life.get();
        }
    }

    private void killed(OwnModels models, int n) {
        var desk = new KilledDesk(models, folder.resolve("desk" + n));
        try {
            lives(desk, n);
        } finally {
            desk.kill();
        }
    }

    private static void lives(KilledDesk desk, int n) {
        var life = new KilledLife(desk, new Random(SEED + n));
        for (int kill = 0; kill < KILLS_EACH; kill++) {
            desk.start();
            life.isWhole();
            life.untilKilled(kill + 2 * n);
        }
        desk.start();
        life.isWhole();
        desk.kill();
        new KilledBooks(desk.database()).agreeWith(life.states());
    }

    /** Open day and night, with somebody there to be reminded, and with timers that ring within seconds. */
    private static void hurry(OwnModels models) {
        models.change(
                "rules/onebox/desk.yaml",
                it -> it.replaceAll("\\[\"09:00-18:00\"]", "[\"00:00-24:00\"]")
                        .replace(
                                "    friday:",
                                "    saturday: [\"00:00-24:00\"]\n    sunday: [\"00:00-24:00\"]\n    friday:"));
        models.replace("rules/onebox/escalation.dmn", "\"75 %\"", "\"50 %\"");
        models.replace("rules/onebox/escalation.dmn", "\"1 h\"", "\"0.1 min\"");
        models.change("rules/onebox/promise.dmn", it -> it.replace("\"1 h\"", "\"0.1 min\""));
        models.add(Path.of("src/main/resources/demo"), "demo");
        models.change(
                "demo/people.yaml",
                it -> it.replaceAll("capacity: \\d+ }", "capacity: 1000, shift: \"monday-sunday 00:00-24:00\" }"));
    }
}
