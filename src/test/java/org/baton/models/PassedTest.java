package org.baton.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;

class PassedTest {

    private static final SavedModels MODELS = SavedModels.read();

    @Test
    void whoever_goes_everywhere_has_missed_nothing() {
        assertThat(Passed.faults(MODELS, all())).isEmpty();
    }

    @Test
    void a_task_that_nobody_completes_is_missed() {
        assertThat(Passed.faults(MODELS, allBut("part WorkOnPart_to_PartDecided")))
                .containsExactly("processes/part.bpmn, WorkOnPart: no process test passes \"Work on part\"");
    }

    @Test
    void an_end_that_nobody_reaches_is_missed() {
        assertThat(Passed.faults(MODELS, allBut("part ClosePart_to_PartEnded")))
                .contains("processes/part.bpmn, PartEnded: no process test passes \"Part ended\"");
    }

    @Test
    void an_event_sub_process_that_nobody_triggers_is_missed() {
        assertThat(Passed.faults(MODELS, allBut("part PartCancelled_to_CancelPart")))
                .containsExactly("processes/part.bpmn, PartCancelled: no process test passes \"Part cancelled\"");
    }

    @Test
    void an_answer_that_nobody_gives_is_missed() {
        assertThat(Passed.faults(MODELS, allBut("triage LineFound_to_UseFallbackLine")))
                .containsExactly(
                        "processes/triage.bpmn, LineFound: no process test answers \"Did a rule match?\" with \"No\"");
    }

    private static Set<String> allBut(String flow) {
        Set<String> taken = new TreeSet<>(all());
        assertThat(taken.remove(flow)).as("there is a flow " + flow).isTrue();
        return taken;
    }

    private static Set<String> all() {
        return MODELS.diagrams().stream()
                .flatMap(diagram ->
                        diagram.all(SequenceFlow.class).map(it -> SavedModels.key(diagram.path()) + " " + it.getId()))
                .collect(Collectors.toSet());
    }
}
