package org.baton.process;

import static org.baton.RequestStory.aTicket;

import java.util.List;
import java.util.Map;
import org.baton.DeskCalls;
import org.baton.DeskCalls.Answer;
import org.baton.DeskStory;
import org.baton.TicketStory;
import org.baton.desk.Agents;
import org.baton.desk.Staff;
import org.baton.engine.Organisation;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nadia, whom a lead of onebox hires, and gives tickets, and lets go again. */
record Newcomer(
        DeskStory story, DeskCalls calls, JdbcClient sql, Agents agents, Staff staff, Organisation organisation) {

    static final String LEAD = "bohdana";

    Newcomer(ApplicationContext application) {
        this(
                application.getBean(DeskStory.class),
                application.getBean(DeskCalls.class),
                application.getBean(JdbcClient.class),
                application.getBean(Agents.class),
                application.getBean(Staff.class),
                application.getBean(Organisation.class));
    }

    Newcomer comes() {
        story.begins();
        organisation.hasPerson("nadia", "Nadia Kos", "nadia", List.of());
        hire(5, "paid").successful();
        return this;
    }

    void goesAgain() {
        agents.byId("nadia").ifPresent(it -> staff.remove(LEAD, it));
        story.hasRoomFor(6, "onebox", "free");
        story.isOver();
    }

    Answer hire(int capacity, String... lines) {
        return calls.putAs(
                LEAD,
                "/api/desks/onebox/people/nadia",
                Map.of(
                        "name",
                        "Nadia Kos",
                        "lines",
                        List.of(lines),
                        "skills",
                        List.of("simple"),
                        "languages",
                        List.of("uk", "en"),
                        "experience",
                        3,
                        "shift",
                        "monday-friday 09:00-18:00",
                        "capacity",
                        capacity));
    }

    Answer away(String agent, String first, String last, String substitute) {
        var body = new java.util.HashMap<String, Object>(Map.of("last", last));
        body.put("substitute", substitute);
        return calls.putAs(LEAD, "/api/desks/onebox/people/" + agent + "/absences/" + first, body);
    }

    TicketStory given(TicketStory ticket) {
        return ticket.does(LEAD, "assignment", Map.of("to", "nadia"));
    }

    TicketStory accepted() {
        var ticket = given(story.receives(aTicket().under("general").declaredAs("simple")));
        return ticket.isAcceptedBy("nadia");
    }

    String offeredTo(TicketStory ticket) {
        return sql.sql("select offered_to from baton.ticket where number = ?")
                .param(ticket.number())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    List<String> groups() {
        return sql.sql("select group_id_ from act_id_membership where user_id_ = 'nadia' order by 1")
                .query(String.class)
                .list();
    }
}
