package org.baton.desk;

import java.time.Duration;

/** The part of a {@code desk.yaml} that says how customers are trained. */
final class TrainingFile {

    private static final long QUARTER = 15;

    private TrainingFile() {}

    static Training read(Section training) {
        return new Training(
                training.value("skill", it -> it),
                training.value("length", TrainingFile::quarters),
                training.value("notice", Span::parse),
                training.value("ahead", Span::parse),
                training.value("slots", TrainingFile::several),
                training.value("remind", Span::parse),
                training.value("lookAgain", TimingFile::span));
    }

    private static Duration quarters(String text) {
        Duration length = Span.parse(text).time();
        if (length.isZero() || length.toSeconds() % (QUARTER * 60) != 0 || length.toHours() >= 24) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no length of a slot; one has whole quarters of an hour, like 45 min or 1.5 h");
        }
        return length;
    }

    private static int several(String text) {
        if (!text.matches("[1-9]|1\\d|20")) {
            throw new IllegalArgumentException("\"" + text + "\" is no number of slots from 1 to 20");
        }
        return Integer.parseInt(text);
    }
}
