package org.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.baton.ServerTest;
import org.baton.Visitor;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Why a task cannot be completed as it was filled in, as Tasklist is told. */
@ServerTest
class RefusedInTasklistTest {

    private static final Pattern NUMBER = Pattern.compile("\"number\":\"(\\d+)\"");
    private static final String TO_THE_SAME_LINE = """
            {"variables": {"saidOutcome": {"value": "handOver", "type": "String"},
                "saidTargetLine": {"value": "paid", "type": "String"},
                "saidReason": {"value": "Please have a look", "type": "String"}}}""";

    @LocalServerPort
    int port;

    @Autowired
    TaskService tasks;

    @Test
    void a_sentence_of_ours_is_told_alone_and_in_the_language_of_whoever_works_there() {
        String made = Visitor.withToken(port, "demo")
                .post("/api/desks/onebox/tickets", """
                        {"channel": "email", "subject": "Order 1712 cannot be saved",
                         "body": "Saving order 1712 fails with the message \\"Constraint violated (E-204)\\". What should I do?",
                         "contact": {"email": "olena@zolotyi-kolos.example"}}""")
                .body();
        var found = NUMBER.matcher(made);
        assertThat(found.find()).as(made).isTrue();
        String task = tasks.createTaskQuery()
                .processInstanceBusinessKey(found.group(1))
                .taskDefinitionKey("AcceptTicket")
                .singleResult()
                .getId();
        String path = "/camunda/api/engine/engine/default/task/" + task;
        var oksana = Visitor.inBrowser(port, "oksana");
        assertThat(oksana.post(path + "/claim", "{\"userId\": \"oksana\"}").statusCode())
                .isEqualTo(204);

        assertThat(oksana.post(path + "/submit-form", TO_THE_SAME_LINE).body())
                .contains("\"message\":\"line: Ticket " + found.group(1) + " is with the line 'paid' already;");
        oksana.get("/desk/tickets?lang=uk");
        assertThat(oksana.post(path + "/submit-form", TO_THE_SAME_LINE).body())
                .contains("\"message\":\"лінія: Звернення " + found.group(1) + " уже на лінії «");
    }
}
