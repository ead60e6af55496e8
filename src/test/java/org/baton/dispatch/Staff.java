package org.baton.dispatch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.baton.engine.ModelFile;

/** Facts to ask dispatch.drl about: an ordinary agent and an ordinary ticket, each with what differs. */
final class Staff {

    static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    private Staff() {}

    static ModelFile file(String text) {
        return new ModelFile("rules/shared/dispatch.drl", text);
    }

    static String text() {
        try {
            return Files.readString(Path.of("rules/shared/dispatch.drl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DispatchRules rules() {
        return rules(text());
    }

    static DispatchRules rules(String text) {
        var rules = new DispatchRules();
        rules.load(List.of(file(text)));
        return rules;
    }

    static Need question() {
        return about("question", null);
    }

    static Need about(String type, String topic) {
        return new Need("paid", type, topic, "uk", NOW, NOW.plus(Duration.ofHours(1)), null, 0, KYIV);
    }

    /** A ticket whose turn comes in seven days. */
    static Need later(long ahead) {
        return new Need("paid", "question", null, "uk", NOW, null, NOW.plus(Duration.ofDays(7)), ahead, KYIV);
    }

    static List<Candidate> people(Who... agents) {
        return Stream.of(agents).map(Who::now).toList();
    }

    static Who agent(String id) {
        return new Who(id);
    }

    /** An agent of line paid, at work, who holds nothing and can do nothing in particular. */
    static final class Who {

        private final String id;
        private Set<String> lines = Set.of("paid");
        private Set<String> skills = Set.of();
        private Set<String> languages = Set.of();
        private int experience = 3;
        private int capacity = 10;
        private boolean atWork = true;
        private Instant nextShift = NOW.plus(Duration.ofDays(1));
        private int held;
        private int hours;
        private boolean gaveBack;
        private int parts;
        private int served;
        private boolean managesProject;
        private boolean managesCustomer;
        private Instant lastGiven = Instant.EPOCH;

        private Who(String id) {
            this.id = id;
        }

        Who ofLine(String line) {
            lines = Set.of(line);
            return this;
        }

        Who skilledIn(String... codes) {
            skills = Set.of(codes);
            return this;
        }

        Who speaking(String... codes) {
            languages = Set.of(codes);
            return this;
        }

        Who experienced(int level) {
            experience = level;
            return this;
        }

        Who ableToHold(int tickets) {
            capacity = tickets;
            return this;
        }

        Who awayUntil(Instant begins) {
            atWork = false;
            nextShift = begins;
            return this;
        }

        /** Tickets of four promised hours each. */
        Who holding(int tickets) {
            return holding(tickets, 4 * tickets);
        }

        Who holding(int tickets, int promised) {
            held = tickets;
            hours = promised;
            return this;
        }

        Who whoGaveItBack() {
            gaveBack = true;
            return this;
        }

        Who withParts(int others) {
            parts = others;
            return this;
        }

        Who whoServed(int tickets) {
            served = tickets;
            return this;
        }

        Who managingTheProject() {
            managesProject = true;
            return this;
        }

        Who managingTheCustomer() {
            managesCustomer = true;
            return this;
        }

        Who given(Instant at) {
            lastGiven = at;
            return this;
        }

        Candidate now() {
            return new Candidate(
                    id,
                    id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1),
                    lines,
                    skills,
                    languages,
                    experience,
                    capacity,
                    atWork,
                    nextShift,
                    held,
                    hours,
                    parts,
                    served,
                    gaveBack,
                    managesProject,
                    managesCustomer,
                    lastGiven);
        }
    }
}
