package org.baton;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseRulesTest {

    private static final String ROOM = "src/main/java/org/baton/work/";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            src/main/java/org/baton/work/Late.java   | var at = Instant.now();                        | it asks the machine what time it is; ask the injected Clock
            src/main/java/org/baton/work/Late.java   | long at = System.currentTimeMillis();          | it asks the machine what time it is; ask the injected Clock
            src/main/java/org/baton/work/Late.java   | var at = new Date();                           | it asks the machine what time it is; ask the injected Clock
            src/main/java/org/baton/work/Tasks.java  | import org.camunda.bpm.engine.TaskService;     | it reaches into Camunda; only the room engine does, others use what engine offers
            src/main/java/org/baton/work/Rules.java  | import org.kie.api.KieServices;                | it reaches into Drools; only the room engine does, others use its RuleBook
            src/main/java/org/baton/engine/Jobs.java | jobs.createJobQuery().active().list();         | the engine refuses list() while an agent acts, since it has no limit; use unlimitedList()
            src/main/java/org/baton/work/WorkUtil.java | class WorkUtil {}                            | its name does not say what it is for
            src/main/java/org/baton/util/Texts.java  | class Texts {}                                 | its name does not say what it is for
            src/main/java/org/baton/work/TicketsImpl.java | class TicketsImpl {}                      | its name does not say what it is for
            src/test/java/org/baton/work/LateTest.java | @Disabled class LateTest {}                  | a test that is skipped proves nothing; mend it or take it away
            src/test/java/org/baton/work/LateTest.java | Thread.sleep(100);                           | nothing sleeps; a test that needs time moves the clock
            src/main/java/org/baton/work/SetLine.java | class SetLine implements JavaDelegate { if (late) { | a delegate is package-private and only translates: no branch, loop, SQL or clock in it
            src/main/java/org/baton/work/SetLine.java | public class SetLine implements JavaDelegate { | a delegate is package-private and only translates: no branch, loop, SQL or clock in it
            """)
    void what_no_file_may_do_is_told(String path, String text, String sentence) {
        assertThat(HouseRules.faults(new Source(path, text))).containsExactly(path + ": " + sentence);
    }

    @Test
    void a_file_that_is_too_long_is_told() {
        assertThat(HouseRules.faults(new Source(ROOM + "Long.java", "\n".repeat(201))))
                .containsExactly(ROOM + "Long.java: it has more than 200 lines");
        assertThat(HouseRules.faults(new Source("src/test/java/org/baton/LongTest.java", "\n".repeat(201))))
                .hasSize(1);
    }

    @Test
    void a_delegate_that_is_too_long_is_told() {
        String text = "class SetLine implements JavaDelegate {" + "\n".repeat(25) + "}";
        assertThat(HouseRules.faults(new Source(ROOM + "SetLine.java", text)))
                .containsExactly(ROOM + "SetLine.java: a delegate has at most 25 lines");
    }

    @Test
    void a_plain_file_is_left_alone() {
        String text = "class SetLine implements JavaDelegate { LINE.set(ticket, lines.of(clock.instant())); }";
        assertThat(HouseRules.faults(new Source(ROOM + "SetLine.java", text))).isEmpty();
    }
}
