package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import org.baton.AnalystTest;
import org.baton.DeskStory;
import org.baton.OwnModels;
import org.baton.RequestStory;
import org.baton.TicketStory;
import org.baton.engine.Models;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The share that is reviewed is what the table says, by type, line and experience; here one row says all, the others none. */
@AnalystTest
class QualityShareTest {

    private static final String TABLE = "rules/onebox/quality.dmn";

    @Autowired
    DeskStory story;

    @Autowired
    OwnModels files;

    @Autowired
    Models models;

    @BeforeEach
    void the_desk_is_empty_and_it_is_monday() {
        story.begins();
    }

    @AfterEach
    void put_back() {
        story.isOver();
        files.restore(TABLE);
        models.refresh();
        assertThat(models.refused()).isEmpty();
    }

    private void reviewsOnly(String row) {
        files.change(
                TABLE,
                it -> it.replaceAll("(-shareOutput\">\\s*<text>)[^<]*", "$10")
                        .replaceAll("(\"" + row + "-shareOutput\">\\s*<text>)[^<]*", "$11"));
        models.refresh();
        assertThat(models.refused()).isEmpty();
    }

    private TicketStory done(RequestStory request, String agent) {
        return story.receives(request).isAcceptedBy(agent).isDelivered().customerConfirms(5);
    }

    private static RequestStory simple() {
        return aTicket().under("general").declaredAs("simple");
    }

    private static RequestStory bug() {
        return aTicket().withLicences(1).declaredAs("bug");
    }

    @Test
    void of_what_beginners_have_done_the_share_of_the_table_is_reviewed() {
        reviewsOnly("beginner");
        done(simple(), "sofia").waitsAt("ReviewTicket");
        done(simple(), "maksym").hasPassed("NotPicked").waitsAt();
    }

    @Test
    void of_what_a_line_has_done_the_share_of_the_table_is_reviewed() {
        reviewsOnly("freeLine");
        done(bug(), "oksana").waitsAt("ReviewTicket");
        done(simple(), "oksana").hasPassed("NotPicked").waitsAt();
    }

    @Test
    void of_each_type_the_share_of_the_table_is_reviewed() {
        reviewsOnly("critical");
        var ism = aTicket().under("ism").managedBy("taras");
        done(ism.declaredAs("bug"), "taras").waitsAt("ReviewTicket");
        done(ism.declaredAs("simple"), "taras").hasPassed("NotPicked").waitsAt();
    }
}
