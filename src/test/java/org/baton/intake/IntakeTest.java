package org.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.intake.Calls.SOUND;
import static org.baton.intake.Calls.number;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import org.baton.customer.Contact;
import org.baton.customer.Contract;
import org.baton.customer.Contracts;
import org.baton.customer.Customer;
import org.baton.customer.Customers;
import org.baton.desk.Desks;
import org.baton.engine.Instances;
import org.baton.engine.Step;
import org.baton.ticket.Link;
import org.baton.ticket.Links;
import org.baton.ticket.Tickets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@InIntakeRoom
class IntakeTest {

    @Autowired
    Calls calls;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Desks desks;

    @Autowired
    Step step;

    @Autowired
    Tickets tickets;

    @Autowired
    Links links;

    @Autowired
    Customers customers;

    @Autowired
    Contracts contracts;

    @Autowired
    Instances instances;

    @BeforeEach
    void open() {
        IntakeRoom.takes(step, transaction);
        IntakeRoom.are(
                desks,
                IntakeRoom.desk("onebox", Map.of()),
                IntakeRoom.desk("fifth", Map.of("severity", List.of("low", "high"))));
    }

    @Test
    void a_request_becomes_a_ticket_with_its_process() throws Exception {
        int before = calls.rows("ticket");
        String number = number(calls.receive("onebox", SOUND)
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", containsString("/api/tickets/")))
                .andExpect(jsonPath("$.status").value("received"))
                .andExpect(jsonPath("$.channel").value("api"))
                .andExpect(jsonPath("$.subject").value("Не друкує"))
                .andExpect(jsonPath("$.receivedAt").value("2026-11-23T08:00:00Z"))
                .andExpect(jsonPath("$.conversation[0].body").value("Помилка принтера")));
        assertThat(calls.rows("ticket")).isEqualTo(before + 1);
        verify(instances).start(eq("ticket"), eq(number), eq("onebox"), any());
    }

    @Test
    void a_complaint_is_linked_to_the_ticket_of_the_customer_that_it_names() throws Exception {
        addMill();
        String from = "{\"contact\": {\"email\": \"olena@mill.example\"}, \"subject\": \"s\", \"body\": \"%s\"}";
        String mine = number(calls.receive("fifth", from.formatted("Where is the report?")));
        String anothers = number(calls.receive("fifth", SOUND));
        String complaint = number(calls.receive(
                "fifth", from.formatted("Nobody answers on #" + mine + ", as before on " + anothers + " and 999999.")));
        assertThat(links.of(List.of(complaint, mine, anothers)))
                .containsExactlyInAnyOrder(
                        new Link(complaint, "about", mine), new Link(mine, "mentionedBy", complaint));
    }

    @Test
    void all_that_is_sent_is_kept() throws Exception {
        addMill();
        String call = """
            {"channel": "email", "subject": "s", "body": "a\\tb\\r\\nc", "type": "bug", "topic": "login",
             "contact": {"name": "Олена", "email": "Olena@mill.example"}, "project": "CRM", "severity": "high",
             "attachments": [{"name": "знімок.png", "type": "image/png", "content": "aGVsbG8="}],
             "receivedAt": "2020-01-01T00:00:00Z"}
            """;
        String number = number(calls.receive("fifth", call)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.customer").value("mill"))
                .andExpect(jsonPath("$.conversation[0].attachments[0].name").value("знімок.png"))
                .andExpect(jsonPath("$.conversation[0].attachments[0].size").value(5)));
        var ticket = tickets.get(number);
        assertThat(ticket.receivedAt()).as("received when it arrives").isEqualTo(IntakeRoom.NOW);
        assertThat(ticket.request().fields()).containsExactly(Map.entry("severity", "high"));
        assertThat(ticket.request().project()).isEqualTo("CRM");
        assertThat(ticket.language()).isEqualTo("ru");
        assertThat(ticket.contract().plan()).isEqualTo("ism");
        assertThat(ticket.deskVersion()).isEqualTo(3);
    }

    private void addMill() {
        if (customers.get("mill").isEmpty()) {
            var mill = new Customer("mill", "fifth", "Млин", "ru", null);
            customers.add(mill);
            customers.add(mill, new Contact("Олена", "olena@mill.example"));
            contracts.add(new Contract(0, "mill", "ism", null, null, null, null, 1));
        }
    }
}
