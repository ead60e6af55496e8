package org.baton.models;

import org.junit.jupiter.api.Test;

class ToldTest {

    private static final String POLISH = "rules/shared/texts/pl.yaml";

    @Test
    void a_text_that_one_language_lacks_is_named() {
        Broken.in(POLISH, "TellClosed:", "TellShut:")
                .isToldBy(
                        Told::faults,
                        "processes/ticket.bpmn, TellClosed: there is no text of this name in"
                                + " rules/onebox/texts/pl.yaml nor in rules/shared/texts/pl.yaml");
    }

    @Test
    void a_text_that_nobody_says_is_named() {
        Broken.in(POLISH, "TellClosed:", "TellShut:")
                .isToldBy(Told::faults, POLISH + ", TellShut: no task in the diagrams says this text");
    }
}
