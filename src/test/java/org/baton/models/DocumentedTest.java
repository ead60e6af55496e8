package org.baton.models;

import org.junit.jupiter.api.Test;

class DocumentedTest {

    @Test
    void a_comment_that_names_another_task_is_told() {
        Broken.in("processes/triage.bpmn", "name=\"Set the promise\"", "name=\"Make the promise\"")
                .isToldBy(
                        Documented::faults,
                        "processes/triage.bpmn, SetPromise: the comment of SetPromise does not name its task, \"Make the"
                                + " promise\" in triage.bpmn");
    }
}
