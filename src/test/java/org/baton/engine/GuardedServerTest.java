package org.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.baton.ServerTest;
import org.baton.Visitor;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The guard from outside: what the engine's REST API and Tasklist's own would let through. */
@ServerTest
class GuardedServerTest {

    private static final String REST = "/engine-rest";
    private static final String TASKLIST = "/camunda/api/engine/engine/default";

    private static final String SERIALIZED = """
            {"value": "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcAUH2sHDFmDRAwACRgAKbG9hZEZhY3RvckkACXRocmVzaG9sZHhwP0AAAAAAAAB3CAAAABAAAAAAeA==",
             "type": "Object", "valueInfo": {"objectTypeName": "java.util.HashMap",
             "serializationDataFormat": "application/x-java-serialized-object"}}""";
    private static final String JSON_OF = """
            {"value": "{}", "type": "Object", "valueInfo": {"objectTypeName": "%s",
             "serializationDataFormat": "application/json"}}""";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identities;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService instances;

    @Autowired
    TaskService tasks;

    @Autowired
    FilterService filters;

    private Visitor program;
    private Visitor browser;

    @BeforeEach
    void an_administrator_may_do_everything_else() {
        program = Visitor.withAccount(port, "admin", "admin");
        browser = Visitor.inBrowser(port, "admin");
    }

    private Stream<Way> ways() {
        return Stream.of(new Way(program, REST), new Way(browser, TASKLIST));
    }

    /** One of the two ways to the engine. */
    private record Way(Visitor visitor, String root) {
        HttpResponse<String> post(String path, String json) {
            return visitor.post(root + path, json);
        }

        HttpResponse<String> put(String path, String json) {
            return visitor.call("PUT", root + path, Visitor.JSON, json);
        }

        HttpResponse<String> get(String path) {
            return visitor.get(root + path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"${accounts.find('admin')}", "${''.getClass()}", "${environment.getProperty('user.home')}"})
    void a_query_carries_no_hostile_expression(String hostile) {
        ways().forEach(way -> {
            var plain = way.post("/task?maxResults=5", "{\"assigneeExpression\": \"" + hostile + "\"}");
            assertThat(plain.statusCode()).isEqualTo(400);
            assertThat(plain.body()).contains("forbidden in adhoc queries");
            var hidden =
                    way.post("/task?maxResults=5", "{\"orQueries\": [{\"assigneeExpression\": \"" + hostile + "\"}]}");
            assertThat(hidden.statusCode()).isGreaterThanOrEqualTo(400);
            assertThat(hidden.body()).contains("Unable to resolve expression");
        });
    }

    @Test
    void a_query_may_ask_for_who_is_signed_in() {
        ways().forEach(way -> assertThat(way.post(
                                "/task?maxResults=5",
                                "{\"orQueries\": [{\"assigneeExpression\": \"${currentUser()}\"}]}")
                        .statusCode())
                .isEqualTo(200));
    }

    @Test
    void a_stored_filter_carries_no_hostile_expression() {
        ways().forEach(way -> {
            var hostile = filter(way, "${accounts.find('admin')}");
            assertThat(hostile.statusCode()).isGreaterThanOrEqualTo(400);
            assertThat(hostile.body()).contains("Unable to resolve expression");
            assertThat(filter(way, "${currentUser()}").statusCode()).isEqualTo(200);
        });
    }

    private HttpResponse<String> filter(Way way, String expression) {
        var stored = way.post("/filter/create", """
                {"resourceType": "Task", "name": "stored", "query": {"orQueries": [{"assigneeExpression": "%s"}]}}
                """.formatted(expression));
        assertThat(stored.statusCode()).as(stored.body()).isEqualTo(200);
        String id = stored.body().replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
        try {
            return way.get("/filter/" + id + "/list?maxResults=5");
        } finally {
            filters.deleteFilter(id);
        }
    }

    @Test
    void a_Java_object_in_its_own_format_is_not_taken() {
        withTask((instance, task) -> ways().forEach(way -> {
            String said = "{\"variables\": {\"x\": " + SERIALIZED + "}}";
            for (String path : List.of("submit-form", "complete", "resolve")) {
                assertThat(way.post("/task/" + task + "/" + path, said).statusCode())
                        .as(path)
                        .isGreaterThanOrEqualTo(400);
            }
            assertThat(way.put("/process-instance/" + instance + "/variables/x", SERIALIZED)
                            .statusCode())
                    .isGreaterThanOrEqualTo(400);
            assertThat(instances.getVariables(instance)).isEmpty();
        }));
    }

    @Test
    void JSON_becomes_no_object_of_a_class_that_it_names() {
        withTask((instance, task) -> ways().forEach(way -> {
            String path = "/process-instance/" + instance + "/variables/x";
            way.put(path, JSON_OF.formatted("org.camunda.bpm.engine.rest.dto.CountResultDto"));
            assertThat(way.get(path).statusCode()).isGreaterThanOrEqualTo(400);
            way.put(path, JSON_OF.formatted("java.util.HashMap"));
            assertThat(way.get(path).statusCode()).isEqualTo(200);
        }));
    }

    @Test
    void texts_numbers_and_JSON_are_taken() {
        withTask((instance, task) -> ways().forEach(way -> {
            String said = """
                    {"variables": {"line": {"value": "paid", "type": "String"}, "hours": {"value": 2, "type": "Integer"},
                     "parts": {"value": "[1]", "type": "Json"}}}""";
            assertThat(way.post("/task/" + task + "/resolve", said).statusCode())
                    .isEqualTo(204);
        }));
    }

    private interface OnTask {
        void at(String instance, String task);
    }

    private void withTask(OnTask work) {
        var deployment = repository
                .createDeployment()
                .addString("tried.bpmn", GuardedEngine.process("<bpmn:userTask id=\"Step\" />"))
                .deploy();
        try {
            String instance = instances.startProcessInstanceByKey("tried").getId();
            String task = tasks.createTaskQuery()
                    .processInstanceId(instance)
                    .singleResult()
                    .getId();
            tasks.setAssignee(task, "admin");
            tasks.setOwner(task, "admin");
            work.at(instance, task);
        } finally {
            repository.deleteDeployment(deployment.getId(), true);
        }
    }
}
