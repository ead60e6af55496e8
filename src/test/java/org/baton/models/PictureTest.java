package org.baton.models;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PictureTest {

    private static final String PART = "processes/part.bpmn";

    @Test
    void a_node_without_a_place_is_named() {
        Broken.in(PART, "bpmnElement=\"ClosePart\"", "bpmnElement=\"PartEnded\"")
                .isToldBy(Picture::faults, PART + ", ClosePart: it has no place in the diagram");
    }

    @Test
    void a_node_that_is_drawn_outside_of_its_sub_process_is_named() {
        Broken.in(PART, "bpmnElement=\"ClosePart\"", "bpmnElement=\"CancelPart\"")
                .and(PART, "<bpmndi:BPMNShape id=\"CancelPart_di\" bpmnElement=\"CancelPart\"", HIDDEN)
                .isToldBy(Picture::faults, PART + ", CancelPart: it has no place in the diagram");
    }

    private static final String HIDDEN = "<bpmndi:BPMNShape id=\"CancelPart_di\" bpmnElement=\"ClosePart\"";

    @Test
    void a_flow_without_a_place_is_named() {
        Broken.in(PART, "bpmnElement=\"OfferPart_to_WorkOnPart\"", "bpmnElement=\"ClosePart_to_PartEnded\"")
                .isToldBy(Picture::faults, PART + ", OfferPart_to_WorkOnPart: it has no place in the diagram");
    }

    @Test
    void a_picture_that_is_too_wide_is_named() {
        moved("ClosePart_di", 1900, 100)
                .isToldBy(
                        Picture::faults,
                        PART
                                + ", part: the picture is 1985 × 470 and may be 1600 × 900; move a part into a sub-process");
    }

    @Test
    void a_picture_with_too_many_nodes_is_named() {
        String more = IntStream.range(0, 13)
                .mapToObj(it -> "<bpmndi:BPMNShape id=\"More" + it + "\" bpmnElement=\"OfferPart\">"
                        + "<dc:Bounds x=\"0\" y=\"0\" width=\"10\" height=\"10\" /></bpmndi:BPMNShape>")
                .collect(Collectors.joining());
        Broken.in(PART, "<bpmndi:BPMNShape", more + "<bpmndi:BPMNShape")
                .isToldBy(
                        Picture::faults,
                        PART + ", part: the picture has 26 flow nodes and may have 25; move a part into a sub-process");
    }

    @Test
    void a_slanting_flow_is_named() {
        Broken.in(PART, "<di:waypoint x=\"130\" y=\"200\" />", "<di:waypoint x=\"130\" y=\"220\" />")
                .isToldBy(Picture::faults, PART + ", PartStarted_to_OfferPart: the flow is not drawn at right angles");
    }

    @Test
    void a_node_that_lies_on_another_is_named() {
        moved("ClosePart_di", 330, 120).isToldBy(Picture::faults, PART + ", WorkOnPart: it lies on ClosePart");
    }

    @Test
    void a_label_that_lies_on_a_node_is_named() {
        Broken.in(PART, "<dc:Bounds x=\"15\" y=\"223\" width=\"90\"", "<dc:Bounds x=\"90\" y=\"223\" width=\"90\"")
                .isToldBy(Picture::faults, PART + ", PartStarted: its label lies on OfferPart");
    }

    @Test
    void labels_that_lie_on_each_other_are_named() {
        Broken.in(PART, "<dc:Bounds x=\"15\" y=\"223\" width=\"90\"", "<dc:Bounds x=\"920\" y=\"225\" width=\"90\"")
                .isToldBy(Picture::faults, PART + ", PartStarted: its label lies on the label of PartEnded");
    }

    @Test
    void a_flow_that_runs_through_a_node_is_named() {
        moved("CancelledWithTicket_di", 885, 130)
                .isToldBy(
                        Picture::faults, PART + ", ClosePart_to_PartEnded: the flow runs through CancelledWithTicket");
    }

    @Test
    void a_flow_that_runs_through_a_label_is_named() {
        Broken.in(PART, "<dc:Bounds x=\"15\" y=\"223\" width=\"90\"", "<dc:Bounds x=\"235\" y=\"193\" width=\"40\"")
                .isToldBy(
                        Picture::faults,
                        PART + ", OfferPart_to_WorkOnPart: the flow runs through the label of PartStarted");
    }

    private static Broken moved(String shape, int x, int y) {
        return Broken.by(it -> it.with(
                PART,
                it.files()
                        .get(PART)
                        .replaceFirst(
                                "(id=\"" + shape + "\"[^>]*>\\s*<dc:Bounds) x=\"\\d+\" y=\"\\d+\"",
                                "$1 x=\"" + x + "\" y=\"" + y + "\"")));
    }
}
