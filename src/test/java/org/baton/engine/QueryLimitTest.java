package org.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.baton.ServerTest;
import org.baton.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody asks the engine for everything at once. */
@ServerTest
class QueryLimitTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/task",
                "/engine-rest/task?maxResults=2001",
                "/engine-rest/history/process-instance",
                "/engine-rest/user",
                "/camunda/api/engine/engine/default/task?maxResults=2001",
                "/camunda/api/engine/engine/default/history/variable-instance?maxResults=2001",
            })
    void a_query_without_a_limit_or_beyond_it_is_refused(String path) {
        assertThat(visitor(path).get(path).statusCode()).isEqualTo(400);
    }

    /** The engine would refuse these; Cockpit asks for some. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/engine/engine/default/history/variable-instance",
            })
    void a_list_that_cockpit_asks_for_without_an_end_gets_one(String path) {
        assertThat(visitor(path).get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/task?maxResults=2000",
                "/engine-rest/user?maxResults=50",
                "/camunda/api/engine/engine/default/task?maxResults=15",
                "/camunda/api/cockpit/plugin/base/default/process-definition/statistics?maxResults=50",
            })
    void a_query_with_a_limit_is_answered(String path) {
        assertThat(visitor(path).get(path).statusCode()).isEqualTo(200);
    }

    private Visitor visitor(String path) {
        return path.startsWith("/camunda")
                ? Visitor.inBrowser(port, "admin")
                : Visitor.withAccount(port, "admin", "admin");
    }
}
