package org.baton.intake;

import static org.baton.intake.LogRow.RESOLVE;
import static org.baton.intake.LogRow.TAKE;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * What a log holds and what was taken of it, in sentences.
 *
 * @param known how many rows of which case were there before
 */
record LogCounts(LogFile log, Map<String, Integer> known) {

    List<String> sentences() {
        List<LogCase> cases = log.cases();
        long usable = log.rows() - log.broken().size();
        return List.of(
                say(
                        "Read %,d rows: %,d can be used, %,d are broken.",
                        log.rows(), usable, log.broken().size()),
                say(
                        "They tell of %,d cases, %.2f rows each, of %,d customers; where cases begin, %,d are named.",
                        cases.size(),
                        cases.isEmpty() ? 0 : (double) usable / cases.size(),
                        customers(cases),
                        cases.stream()
                                .map(LogCase::customer)
                                .filter(Objects::nonNull)
                                .distinct()
                                .count()),
                say("Imported %,d tickets; %,d cases were there already.", cases.size() - there(cases), there(cases)),
                share(cases, it -> it.times(RESOLVE) > 1, "were resolved more than once"),
                share(cases, LogCase::waited, "waited; meanwhile their clocks stood still"),
                share(cases, it -> it.times(TAKE) > 1, "were taken in charge more than once"),
                share(cases, it -> it.acceptedAt() == null, "were never taken in charge, and so never accepted"),
                share(cases, it -> it.deliveredAt() == null, "were never resolved"),
                share(cases, LogCase::endIsAssumed, "were never closed: their end is assumed"),
                share(cases, it -> it.customers() > 1, "name more than one customer: the first counts"),
                say(
                        "%,d rows say what another one of their case says, and are kept.",
                        cases.stream().mapToLong(LogCase::equalRows).sum()),
                say(
                        "%,d cases have more rows than when they were imported, and were brought up to date.",
                        changed(cases, (now, then) -> now > then)),
                say(
                        "%,d cases have fewer rows than when they were imported, and stay as they are.",
                        changed(cases, (now, then) -> now < then)));
    }

    private static long customers(List<LogCase> cases) {
        return cases.stream()
                .flatMap(it -> it.rows().stream())
                .map(it -> it.says(LogColumns.CUSTOMER))
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    private long there(List<LogCase> cases) {
        return cases.stream().filter(it -> known.containsKey(it.id())).count();
    }

    private long changed(List<LogCase> cases, BiPredicate<Integer, Integer> rows) {
        return cases.stream()
                .filter(it -> known.containsKey(it.id()))
                .filter(it -> rows.test(it.rows().size(), known.get(it.id())))
                .count();
    }

    private static String share(List<LogCase> cases, Predicate<LogCase> which, String what) {
        long some = cases.stream().filter(which).count();
        return say("%,d cases (%.1f %%) %s.", some, cases.isEmpty() ? 0 : 100.0 * some / cases.size(), what);
    }

    private static String say(String sentence, Object... values) {
        return String.format(Locale.ENGLISH, sentence, values);
    }
}
