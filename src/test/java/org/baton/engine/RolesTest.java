package org.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.baton.ServerTest;
import org.baton.Visitor;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What of a desk each role finds in the engine, and what nobody of another desk does. */
@ServerTest
class RolesTest {

    private static final Pattern NUMBER = Pattern.compile("\"number\":\"(\\d+)\"");
    private static final Pattern COUNT = Pattern.compile("\\{\"count\":(\\d+)}");

    @LocalServerPort
    int port;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService jobs;

    private String number;
    private String task;

    @BeforeEach
    void there_is_a_ticket_at_onebox() {
        String made = Visitor.withToken(port, "demo")
                .post("/api/desks/onebox/tickets", """
                        {"channel": "email", "subject": "Order 1712 cannot be saved",
                         "body": "Saving order 1712 fails with the message \\"Constraint violated (E-204)\\". What should I do?",
                         "contact": {"email": "olena@zolotyi-kolos.example"}}""")
                .body();
        var found = NUMBER.matcher(made);
        assertThat(found.find()).as(made).isTrue();
        number = found.group(1);
        task = tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey("AcceptTicket")
                .singleResult()
                .getId();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what                        | oksana | roman | bohdana | halyna | onebox-analyst | arnika-analyst | onebox-operator | arnika-operator | operator | admin
            task?processInstanceBusinessKey={number}          | yes | no | yes | no | no  | no  | yes | no  | yes | yes
            task?tenantIdIn=onebox                            | yes | no | yes | no | no  | no  | yes | no  | yes | yes
            process-instance?businessKey={number}             | no  | no | no  | no | no  | no  | yes | no  | yes | yes
            history/process-instance?tenantIdIn=onebox        | no  | no | no  | no | no  | no  | yes | no  | yes | yes
            history/decision-instance?tenantIdIn=onebox       | no  | no | no  | no | yes | no  | yes | no  | yes | yes
            decision-definition?tenantIdIn=onebox             | no  | no | no  | no | yes | no  | yes | no  | yes | yes
            deployment?tenantIdIn=onebox                      | no  | no | no  | no | yes | no  | yes | no  | yes | yes
            job?tenantIdIn=onebox                             | no  | no | no  | no | no  | no  | yes | no  | yes | yes
            history/variable-instance?tenantIdIn=onebox       | no  | no | no  | no | no  | no  | yes | no  | yes | yes
            user?idIn=sofia                                   | no  | no | no  | no | no  | no  | no  | no  | no  | yes
            authorization?type=1                              | no  | no | no  | no | no  | no  | no  | no  | no  | yes
            """)
    void each_finds_what_is_theirs(
            String what,
            String oksana,
            String roman,
            String bohdana,
            String halyna,
            String analyst,
            String otherAnalyst,
            String operator,
            String otherOperator,
            String operations,
            String admin) {
        assertThat(finds("oksana", what)).as("agent").isEqualTo(oksana);
        assertThat(finds("roman", what)).as("agent elsewhere").isEqualTo(roman);
        assertThat(finds("bohdana", what)).as("lead").isEqualTo(bohdana);
        assertThat(finds("halyna", what)).as("lead elsewhere").isEqualTo(halyna);
        assertThat(finds("onebox-analyst", what)).as("analyst").isEqualTo(analyst);
        assertThat(finds("arnika-analyst", what)).as("analyst elsewhere").isEqualTo(otherAnalyst);
        assertThat(finds("onebox-operator", what)).as("operator").isEqualTo(operator);
        assertThat(finds("arnika-operator", what)).as("operator elsewhere").isEqualTo(otherOperator);
        assertThat(finds("operator", what)).as("operations").isEqualTo(operations);
        assertThat(finds("admin", what)).as("administrator").isEqualTo(admin);
    }

    private String finds(String person, String what) {
        String path = "/engine-rest/" + what.replaceFirst("\\?", "/count?").replace("{number}", number);
        var answer = as(person).get(path);
        var count = COUNT.matcher(answer.body());
        assertThat(count.matches()).as(path + ": " + answer.body()).isTrue();
        return count.group(1).equals("0") ? "no" : "yes";
    }

    private Visitor as(String person) {
        return Visitor.withAccount(port, person, person);
    }

    @ParameterizedTest
    @CsvSource({"roman", "halyna", "onebox-analyst", "onebox-operator", "arnika-operator", "operator"})
    void who_is_not_an_agent_of_the_desk_neither_takes_nor_completes_its_tasks_in_the_engine(String person) {
        String claim = "{\"userId\": \"" + person + "\"}";
        String path = "/engine-rest/task/" + task;
        assertThat(as(person).post(path + "/claim", claim).statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(as(person).post(path + "/assignee", claim).statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(as(person).post(path + "/complete", "{}").statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(as(person).post(path + "/submit-form", "{}").statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(tasks.createTaskQuery().taskId(task).taskUnassigned().count())
                .isOne();
    }

    @Test
    void a_lead_gives_a_task_to_whom_they_choose() {
        assertThat(as("bohdana")
                        .post("/engine-rest/task/" + task + "/assignee", "{\"userId\": \"sofia\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(tasks.createTaskQuery().taskId(task).taskAssignee("sofia").count())
                .isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "onebox-operator, 204",
        "operator, 204",
        "admin, 204",
        "onebox-analyst, 403",
        "oksana, 403",
        "bohdana, 403",
    })
    void who_mends_a_desk_tries_again_what_failed(String person, int status) {
        assertThat(retry(person)).isEqualTo(status);
    }

    @Test
    void who_mends_another_desk_does_not() {
        assertThat(retry("arnika-operator")).isGreaterThanOrEqualTo(400);
    }

    private int retry(String person) {
        String instance = tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
        String job =
                jobs.createJobQuery().processInstanceId(instance).list().get(0).getId();
        return as(person)
                .call("PUT", "/engine-rest/job/" + job + "/retries", Visitor.JSON, "{\"retries\": 3}")
                .statusCode();
    }
}
