package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baton.DeskCalls;
import org.baton.DeskStory;
import org.baton.TicketStory;
import org.baton.desk.Agent;
import org.baton.desk.Agent.Absence;
import org.baton.desk.Agents;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Arnika with one trainer, whom its customers ask for training. */
final class TrainingDesk {

    static final String TUESDAY = "2026-11-24T07:00:00Z";
    static final String WEDNESDAY = "2026-11-25T08:00:00Z";

    private final DeskStory story;
    private final Agents agents;
    private final JdbcClient sql;
    private final List<Agent> changed = new ArrayList<>();

    TrainingDesk(DeskStory story, Agents agents, JdbcClient sql) {
        this.story = story;
        this.agents = agents;
        this.sql = sql;
    }

    /** It is Monday, and marina is the only trainer. */
    void begins() {
        story.begins();
        sql.sql("delete from baton.training_quarter").update();
        sql.sql("update baton.training set state = 'none' where state = 'booked'")
                .update();
        agents.ofDesk("arnika").stream()
                .filter(it -> it.skills().contains("training") && !it.id().equals("marina"))
                .forEach(it -> change(it, without(it.skills()), it.absences()));
    }

    /** Everybody is as before. */
    void isOver() {
        story.isOver();
        Collections.reverse(changed);
        changed.forEach(agents::save);
        changed.clear();
    }

    private void change(Agent it, Set<String> skills, List<Absence> absences) {
        changed.add(it);
        agents.save(new Agent(
                it.id(),
                it.desk(),
                it.name(),
                it.lines(),
                skills,
                it.experience(),
                it.languages(),
                it.shift(),
                it.capacity(),
                absences));
    }

    private static Set<String> without(Set<String> skills) {
        var others = new HashSet<>(skills);
        others.remove("training");
        return others;
    }

    void marinaIsAbsent(String first, String last) {
        var marina = agents.byId("marina").orElseThrow();
        change(marina, marina.skills(), List.of(new Absence(LocalDate.parse(first), LocalDate.parse(last))));
    }

    void marinaIsBack() {
        var marina = agents.byId("marina").orElseThrow();
        change(marina, marina.skills(), List.of());
    }

    TicketStory asked() {
        return story.receives(aTicket()
                        .at("arnika")
                        .under("subscription")
                        .declaredAs("training")
                        .about("Training for two new employees", "Please train two new employees in online booking."))
                .isOnLine("line2")
                .isAccepted();
    }

    DeskCalls.Answer chooses(TicketStory ticket, String slot) {
        return ticket.customerTries("training", Map.of("slot", slot));
    }

    TicketStory booked(String slot) {
        var ticket = asked();
        assertThat(chooses(ticket, slot).status()).isEqualTo(200);
        return ticket;
    }

    String invitation(TicketStory ticket, int n) {
        List<String> files =
                sql.sql("""
                        select a.id from baton.attachment a join baton.message m on m.id = a.message
                        where m.ticket = ? and a.name = 'training.ics' order by a.id
                        """).param(ticket.number()).query(String.class).list();
        byte[] content = sql.sql("select content from baton.attachment_piece where attachment = ?")
                .param(Long.parseLong(files.get(n)))
                .query(byte[].class)
                .single();
        return new String(content, StandardCharsets.UTF_8);
    }
}
