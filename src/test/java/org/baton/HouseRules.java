package org.baton;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What no file of ours may do; each fault is a sentence that says what to do instead. */
final class HouseRules {

    /** A language has a word for whatever may happen. */
    private static final String STORY = "TicketStory";

    private static final Predicate<Source> OUTSIDE_ENGINE = it -> !it.isTest() && !it.isIn("engine");

    private record Rule(Predicate<Source> where, Pattern never, String sentence) {

        Stream<String> faults(Source source) {
            return where.test(source) && never.matcher(source.text()).find()
                    ? Stream.of(source.path() + ": " + sentence)
                    : Stream.empty();
        }
    }

    private static final List<Rule> RULES = List.of(
            never(
                    it -> !it.isTest() && !it.path().endsWith("/engine/Time.java"),
                    "\\.now\\(\\)|new Date\\(\\)|currentTimeMillis|Clock\\.system",
                    "it asks the machine what time it is; ask the injected Clock"),
            never(
                    OUTSIDE_ENGINE,
                    "import (static )?org\\.camunda\\.bpm\\.engine\\.(?!delegate\\.|variable\\.)",
                    "it reaches into Camunda; only the room engine does, others use what engine offers"),
            never(
                    OUTSIDE_ENGINE,
                    "import (static )?org\\.(drools|kie)\\.",
                    "it reaches into Drools; only the room engine does, others use its RuleBook"),
            never(
                    it -> !it.isTest() && it.isIn("engine"),
                    "\\.create\\w+Query\\(\\)[^;]*?\\.list\\(\\)",
                    "the engine refuses list() while an agent acts, since it has no limit; use unlimitedList()"),
            never(
                    it -> it.isTest() && !it.name().startsWith("HouseRules"),
                    "@Disabled|assumeTrue|assumeFalse|assumeThat",
                    "a test that is skipped proves nothing; mend it or take it away"),
            never(
                    it -> !it.name().startsWith("HouseRules"),
                    "Thread\\.sleep|TimeUnit\\.\\w+\\.sleep",
                    "nothing sleeps; a test that needs time moves the clock"),
            never(
                    Source::isDelegate,
                    "\\b(if|for|while|switch) \\(| \\? |JdbcClient|java\\.time\\.Clock|public class",
                    "a delegate is package-private and only translates: no branch, loop, SQL or clock in it"));

    private HouseRules() {}

    private static Rule never(Predicate<Source> where, String pattern, String sentence) {
        return new Rule(where, Pattern.compile(pattern), sentence);
    }

    static Stream<String> faults(Source source) {
        return Stream.concat(RULES.stream().flatMap(it -> it.faults(source)), sizes(source));
    }

    private static Stream<String> sizes(Source source) {
        return Stream.of(
                        fault(
                                !source.name().equals(STORY)
                                        && source.text().lines().count() > 200,
                                "it has more than 200 lines"),
                        fault(source.isDelegate() && source.bodyLines() > 25, "a delegate has at most 25 lines"),
                        fault(
                                source.name().matches(".*(Impl|Utils?|Helper)")
                                        || source.path().matches(".*/(util|common|config)/.*"),
                                "its name does not say what it is for"))
                .filter(it -> !it.isEmpty())
                .map(it -> source.path() + ": " + it);
    }

    private static String fault(boolean is, String sentence) {
        return is ? sentence : "";
    }
}
