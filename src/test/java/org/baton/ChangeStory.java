package org.baton;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.baton.engine.Models;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What an analyst saves, and a lead of onebox looks at and applies to open tickets. */
public final class ChangeStory {

    public static final String LEAD = "bohdana";
    private static final String DESK = "onebox";

    private final DeskStory story;
    private final OwnModels files;
    private final Models models;
    private final MockMvc http;
    private final JdbcClient sql;
    private final String desk;
    private final String lead;
    private final TreeSet<String> saved = new TreeSet<>();

    ChangeStory(DeskStory story, OwnModels files, Models models, MockMvc http, JdbcClient sql) {
        this(story, files, models, http, sql, DESK, LEAD);
    }

    private ChangeStory(
            DeskStory story, OwnModels files, Models models, MockMvc http, JdbcClient sql, String desk, String lead) {
        this.story = story;
        this.files = files;
        this.models = models;
        this.http = http;
        this.sql = sql;
        this.desk = desk;
        this.lead = lead;
    }

    /** A story of its own, of another desk. */
    public ChangeStory at(String desk, String lead) {
        return new ChangeStory(story, files, models, http, sql, desk, lead);
    }

    /** Everything is as published again. */
    public void isOver() {
        saved.forEach(files::restore);
        saved.clear();
        models.refresh();
        assertThat(models.refused()).isEmpty();
    }

    public void saves(String path, String that, String by) {
        saved.add(path);
        files.replace(path, that, by);
        models.refresh();
        assertThat(models.refused()).isEmpty();
    }

    /** Saves it and looks no further; it is read by itself. */
    public void edits(String path, UnaryOperator<String> change) {
        saved.add(path);
        files.change(path, change);
    }

    /** At the calendar and the tables. */
    public void looks() {
        looks(Map.of("desk", desk));
    }

    /** At the diagram of a process. */
    public void looks(String process) {
        looks(Map.of("desk", desk, "process", process));
    }

    private void looks(Map<String, String> at) {
        pages().post(lead, "/desk/changes", at, 302);
        story.passes(Duration.ZERO);
    }

    public void applies(String reason) {
        begins(reason);
        story.passes(Duration.ZERO);
    }

    /** Applies it, and nothing of that is done yet. */
    public void begins(String reason) {
        pages().post(lead, "/desk/changes/" + latest() + "/apply", Map.of("reason", reason), 302);
    }

    public void looksAndApplies(String reason) {
        looks();
        applies(reason);
    }

    public void looksAndApplies(String process, String reason) {
        looks(process);
        applies(reason);
    }

    /** The one that was looked at last. */
    public long latest() {
        return sql.sql("select max(id) from baton.desk_change")
                .query(Long.class)
                .single();
    }

    public String page() {
        return pages().get(lead, "/desk/changes");
    }

    public DeskPages pages() {
        return new DeskPages(http);
    }
}
