package org.baton.desk;

import java.time.Duration;

/** The part of a {@code desk.yaml} that says how customers are trained. */
final class TrainingFile {

    private TrainingFile() {}

    static Training read(Section training) {
        Duration grain = training.value("grain", TrainingFile::grain);
        return new Training(
                training.value("skill", it -> it),
                grain,
                training.value("length", it -> whole(it, grain)),
                training.value("notice", Span::parse),
                training.value("ahead", Span::parse),
                training.value("slots", TrainingFile::several),
                training.value("remind", Span::parse),
                training.value("lookAgain", TimingFile::span));
    }

    private static Duration grain(String text) {
        Duration grain = Span.parse(text).time();
        if (grain.toMinutes() < 1 || Duration.ofHours(1).toNanos() % grain.toNanos() != 0) {
            throw new Unusable("\"{0}\" is no grain of slots; it divides the hour, like 15 min or 30 min", text);
        }
        return grain;
    }

    private static Duration whole(String text, Duration grain) {
        Duration length = Span.parse(text).time();
        if (grain != null && length.toNanos() % grain.toNanos() != 0 || length.compareTo(Duration.ofDays(1)) >= 0) {
            throw new Unusable(
                    "\"{0}\" is no length of a slot; it is a multiple of the grain, and less than a day", text);
        }
        return length;
    }

    private static int several(String text) {
        if (!text.matches("[1-9]|1\\d|20")) {
            throw new Unusable("\"{0}\" is no number of slots from 1 to 20", text);
        }
        return Integer.parseInt(text);
    }
}
