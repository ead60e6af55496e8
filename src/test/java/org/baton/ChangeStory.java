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

    private final DeskStory story;
    private final OwnModels files;
    private final Models models;
    private final MockMvc http;
    private final JdbcClient sql;
    private final TreeSet<String> saved = new TreeSet<>();

    ChangeStory(DeskStory story, OwnModels files, Models models, MockMvc http, JdbcClient sql) {
        this.story = story;
        this.files = files;
        this.models = models;
        this.http = http;
        this.sql = sql;
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
        looks(Map.of("desk", "onebox"));
    }

    /** At the diagram of a process. */
    public void looks(String process) {
        looks(Map.of("desk", "onebox", "process", process));
    }

    private void looks(Map<String, String> at) {
        pages().post(LEAD, "/desk/changes", at, 302);
        story.passes(Duration.ZERO);
    }

    public void applies(String reason) {
        begins(reason);
        story.passes(Duration.ZERO);
    }

    /** Applies it, and nothing of that is done yet. */
    public void begins(String reason) {
        pages().post(LEAD, "/desk/changes/" + latest() + "/apply", Map.of("reason", reason), 302);
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
        return pages().get(LEAD, "/desk/changes");
    }

    public DeskPages pages() {
        return new DeskPages(http);
    }
}
