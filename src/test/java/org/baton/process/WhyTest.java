package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What is told of why a ticket is as it is: in the API, in the notice, on the task. */
@DeskTest
class WhyTest {

    @Autowired
    DeskStory story;

    @Autowired
    MockMvc http;

    @Autowired
    ObjectMapper json;

    @Autowired
    TaskService tasks;

    private TicketStory ticket;

    @BeforeEach
    void a_ticket_is_received_on_monday_at_ten() {
        story.begins();
        ticket = story.receives(aTicket().under("general"));
    }

    @Test
    void every_fact_of_a_ticket_has_its_sentence() throws Exception {
        ticket.isAccepted();
        JsonNode why = why("/why", "en");
        assertThat(why.path("number").asText()).isEqualTo(ticket.number());
        assertThat(why.path("language").asText()).isEqualTo("en");
        assertThat(why.path("why").findValuesAsText("fact"))
                .contains("tier", "type", "line", "executor", "promise", "accept", "resolve");
        assertThat(sentence(why, "accept"))
                .isEqualTo("General support: 1 working hour from Monday 10:00. So: Monday 11:00.");
        assertThat(why.path("why").findValuesAsText("sentence")).doesNotContain("");
    }

    @Test
    void it_is_told_in_the_language_that_the_caller_asks_for_or_else_in_the_customers() throws Exception {
        assertThat(sentence(why("/why", "uk"), "accept"))
                .isEqualTo("Загальна підтримка: 1 робоча година. Відлік: понеділок 10:00. Отже: понеділок 11:00.");
        assertThat(why("/why", "de, pl;q=0.5").path("language").asText()).isEqualTo("pl");
        JsonNode customers = why("/why", null);
        assertThat(customers.path("language").asText()).isEqualTo("en");
        assertThat(customers).isEqualTo(why("/why", "nonsense;;q"));
    }

    @Test
    void what_was_decided_is_told_in_the_language_that_the_caller_asks_for() throws Exception {
        assertThat(sentence(why("/why", "uk"), "tier"))
                .isEqualTo("Діє план «загальна підтримка»: відповідає платна лінія.");
        assertThat(sentence(why("/why", "ru"), "promise"))
                .isEqualTo("Приём – 1 рабочий час; на плане «общая поддержка» время выполнения называют тогда.");
        assertThat(why("", "pl").path("decisions").findValuesAsText("reason"))
                .contains("Obowiązuje plan „wsparcie ogólne”: odpowiada linia płatna.");
        assertThat(why("", null).path("decisions").findValuesAsText("reason"))
                .contains("The plan in force is general: the paid line answers.");
    }

    @Test
    void agents_are_told_who_else_might_have_it() throws Exception {
        assertThat(byAgent("uk", "executor"))
                .matches(
                        "[A-Z]\\w+ \\w+: обіцяної роботи – 0 годин, звернень у роботі – 0, .*\\. [A-Z]\\w+ \\w+: .*\\.");
    }

    @Test
    void whom_it_is_offered_to_is_not_told_to_the_customer() throws Exception {
        assertThat(why("/why", "en").path("why").findValuesAsText("fact")).doesNotContain("executor");
    }

    @Test
    void the_notice_of_receipt_tells_how_the_deadline_came_about() {
        String told = ticket.seen().path("conversation").get(1).path("body").asText();
        assertThat(told).contains("General support: 1 working hour from Monday 10:00. So: Monday 11:00.");
    }

    @Test
    void the_task_tells_it_to_the_agent() {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(ticket.number())
                .taskDefinitionKey("AcceptTicket")
                .singleResult();
        assertThat(tasks.getVariableLocal(task.getId(), "summary").toString())
                .contains("general support · ")
                .contains("**Acceptance** – General support: 1 working hour from Monday 10:00. So: Monday 11:00.")
                .hasSizeLessThan(3901);
    }

    @Test
    void a_refusal_has_its_sentence_and_no_deadline() throws Exception {
        ticket = story.receives(aTicket().under("general").by("chat"));
        List<String> facts = why("/why", "en").path("why").findValuesAsText("fact");
        assertThat(facts).contains("refusal").doesNotContain("accept", "resolve");
    }

    private static String sentence(JsonNode why, String fact) {
        for (JsonNode one : why.path("why")) {
            if (one.path("fact").asText().equals(fact)) {
                return one.path("sentence").asText();
            }
        }
        throw new AssertionError(fact + " is not told: " + why);
    }

    private String byAgent(String language, String fact) throws Exception {
        var call = MockMvcRequestBuilders.get("/api/tickets/" + ticket.number() + "/why")
                .header("Authorization", "Basic b2tzYW5hOm9rc2FuYQ==")
                .header("Accept-Language", language);
        var answer = http.perform(call).andReturn().getResponse();
        return sentence(json.readTree(answer.getContentAsString(StandardCharsets.UTF_8)), fact);
    }

    private JsonNode why(String path, String languages) throws Exception {
        var call = MockMvcRequestBuilders.get("/api/tickets/" + ticket.number() + path)
                .header("Authorization", "Bearer demo");
        if (languages != null) {
            call = call.header("Accept-Language", languages);
        }
        var answer = http.perform(call).andReturn().getResponse();
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        return json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
