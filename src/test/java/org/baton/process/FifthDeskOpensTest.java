package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.baton.AnalystTest;
import org.baton.DeskCalls;
import org.baton.DeskStory;
import org.baton.OwnModels;
import org.baton.TicketStory;
import org.baton.customer.Contact;
import org.baton.customer.Contract;
import org.baton.customer.Contracts;
import org.baton.customer.Customer;
import org.baton.customer.Customers;
import org.baton.desk.Agent;
import org.baton.desk.Agents;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.desk.Shift;
import org.baton.engine.Models;
import org.baton.engine.Organisation;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** A fifth desk opens while the other four work: a folder is added, and people. */
@AnalystTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FifthDeskOpensTest {

    private static final String DESK = "nachtwache";

    /** A Tuesday, 02:15 in Berlin: the shift that began on Monday evening. */
    private static final String IN_THE_NIGHT = "2026-11-24T01:15:00Z";

    @Autowired
    DeskStory story;

    @Autowired
    DeskCalls calls;

    @Autowired
    OwnModels files;

    @Autowired
    Models models;

    @Autowired
    Desks desks;

    @Autowired
    Agents agents;

    @Autowired
    Organisation organisation;

    @Autowired
    IdentityService identities;

    @Autowired
    Customers customers;

    @Autowired
    Contracts contracts;

    private Map<String, Integer> before;

    @BeforeAll
    void it_opens() {
        before = versions();
        files.add(Path.of("src/test/resources/fifth/rules", DESK), "rules/" + DESK);
        models.refresh();
        assertThat(models.refused()).isEmpty();
        hires("nora", "watch", "monday-sunday 20:00-08:00");
        hires("chlodwig", "chief", "monday-sunday 20:00-08:00");
        hires("dagobert", "chief", "monday-sunday 10:00-18:00");
        var customer = new Customer("werk", DESK, "Stahlwerk", "de", null);
        customers.add(customer);
        customers.add(customer, new Contact("Uwe", "uwe@werk.example"));
        contracts.add(new Contract(0, "werk", "silver", LocalDate.parse("2026-01-01"), null, null, null, 0));
    }

    @AfterAll
    void it_closes() {
        OwnModels.delete(files.root().resolve("rules").resolve(DESK));
        models.refresh();
        assertThat(models.refused()).isEmpty();
    }

    @BeforeEach
    void it_is_night() {
        story.begins().itIs(IN_THE_NIGHT);
    }

    @Test
    void a_critical_matter_is_offered_to_the_chief_on_the_night_shift_and_led_to_its_end() {
        var ticket = received(Map.of("severity", "critical"));
        ticket.isOnLine("chief")
                .isToBeAcceptedBy("2026-11-24T01:30:00Z")
                .waitsAt("AcceptTicket")
                .isOfferedTo("chlodwig");
        assertThat(ticket.seen().path("tier").asText()).isEqualTo("silver");
        ticket.isAccepted().isHeldBy("chlodwig").isDelivered().hasStatus("delivered");
        calls.post("/api/tickets/" + ticket.number() + "/confirmation", "demo", Map.of("confirmed", true));
        ticket.hasStatus("closed").isEnded().wasTold("TellDecided", "TellDelivered", "TellClosed");
    }

    @Test
    void the_watch_has_what_is_not_critical() {
        var ticket = received(Map.of("severity", "low")).isOnLine("watch").isOfferedTo("nora");
        assertThat(ticket.seen().path("conversation").toString()).contains("Ihre Meldung");
    }

    @Test
    void its_people_are_members_of_its_lines_and_see_no_other_desk() {
        assertThat(identities.createGroupQuery().groupMember("nora").list())
                .extracting(it -> it.getId())
                .containsExactly("nachtwache-watch");
        assertThat(identities
                        .createTenantQuery()
                        .userMember("nora")
                        .includingGroupsOfUser(true)
                        .list())
                .extracting(it -> it.getId())
                .containsExactly(DESK);
    }

    @Test
    void the_other_desks_are_what_they_were_and_ask_for_no_severity() {
        assertThat(versions())
                .containsAllEntriesOf(before)
                .containsEntry(DESK, desks.get(DESK).version());
        var refused = calls.tryToPost("/api/desks/onebox/tickets", "demo", request(Map.of("severity", "critical")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("errors").findValuesAsText("field")).containsExactly("severity");
    }

    @Test
    void a_severity_that_the_desk_does_not_know_is_refused() {
        var refused = calls.tryToPost("/api/desks/nachtwache/tickets", "demo", request(Map.of("severity", "huge")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("errors").findValuesAsText("field")).containsExactly("severity");
    }

    private Map<String, Integer> versions() {
        return desks.all().stream().collect(Collectors.toMap(Desk::code, Desk::version));
    }

    private void hires(String id, String line, String shift) {
        agents.save(new Agent(id, DESK, id, Set.of(line), Set.of(), 3, Set.of("de"), Shift.parse(shift), 5, List.of()));
        organisation.hasPerson(id, id, id, Set.of(DESK + "-" + line));
    }

    private TicketStory received(Map<String, Object> fields) {
        return story.knows(calls.post("/api/desks/" + DESK + "/tickets", "demo", request(fields))
                .number());
    }

    private static Map<String, Object> request(Map<String, Object> fields) {
        var request = new HashMap<String, Object>(fields);
        request.put("channel", "email");
        request.put("subject", "Tor 3");
        request.put(
                "body",
                "Gate 3 of the rolling mill fails with error E-17 since midnight. Before that we restarted it.");
        request.put("contact", Map.of("name", "Uwe", "email", "uwe@werk.example"));
        return request;
    }
}
