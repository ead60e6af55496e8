package org.baton.models;

import org.junit.jupiter.api.Test;

class ExportsTest {

    private static final String STALE = "processes/ticket.svg: it no longer shows what processes/ticket.bpmn draws;"
            + " export it anew from Modeler, as an SVG image";

    @Test
    void a_picture_with_an_old_label_is_told() {
        Broken.in("processes/ticket.bpmn", "name=\"Satisfied?\"", "name=\"Happy?\"")
                .isToldBy(Exports::faults, STALE);
    }

    @Test
    void a_picture_without_a_new_node_is_told() {
        Broken.in("processes/ticket.svg", "data-element-id=\"TellClosed\"", "").isToldBy(Exports::faults, STALE);
    }
}
