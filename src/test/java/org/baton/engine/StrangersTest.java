package org.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baton.ServerTest;
import org.baton.Visitor;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The engine's own calls, as they are registered: there are too many for a table, and a stranger gets none of them. */
@ServerTest
class StrangersTest {

    /** Names of engines and where to sign in, which the sign-in form asks for. */
    private static final Set<String> OPEN = Set.of("/camunda/api/engine/engine");

    @LocalServerPort
    int port;

    @Test
    void a_stranger_is_asked_by_every_call_of_the_engines_REST_API_who_that_is() {
        var calls = calls("/engine-rest", CamundaRestResources.getResourceClasses());
        assertThat(calls).hasSizeGreaterThan(40);
        var stranger = Visitor.anonymous(port);
        var program = Visitor.withToken(port, "demo");
        assertThat(calls.stream().filter(it -> stranger.get(it).statusCode() != 401))
                .isEmpty();
        assertThat(calls.stream().filter(it -> program.get(it).statusCode() != 403))
                .as("a token is for our API")
                .isEmpty();
    }

    @Test
    void a_stranger_gets_nothing_from_the_calls_of_tasklist_cockpit_and_admin() {
        var calls = new TreeSet<String>();
        calls.addAll(calls("/camunda/api/engine", new EngineRestApplication()));
        calls.addAll(calls("/camunda/api/cockpit", new CockpitApplication()));
        calls.addAll(calls("/camunda/api/tasklist", new TasklistApplication()));
        calls.addAll(calls("/camunda/api/admin", new AdminApplication()));
        calls.addAll(calls("/camunda/api/welcome", new WelcomeApplication()));
        assertThat(calls).hasSizeGreaterThan(40);
        calls.removeAll(OPEN);
        var stranger = Visitor.anonymous(port);
        assertThat(calls.stream().filter(it -> stranger.get(it).statusCode() < 400))
                .isEmpty();
    }

    private static Set<String> calls(String root, Application application) {
        return calls(root, application.getClasses());
    }

    /** Each resource, and what each leads to, for the engine and a thing named x. */
    private static Set<String> calls(String root, Set<Class<?>> resources) {
        return resources.stream()
                .filter(it -> it.isAnnotationPresent(Path.class))
                .flatMap(it ->
                        Stream.concat(Stream.of(it.getAnnotation(Path.class).value()), below(it)))
                .map(it -> (root + "/" + it)
                        .replaceAll("\\{(name|engineName)[^}]*}", "default")
                        .replaceAll("\\{[^}]*}", "x")
                        .replaceAll("/+", "/")
                        .replaceAll("/$", ""))
                .filter(it -> !it.equals(root))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> below(Class<?> resource) {
        String root = resource.getAnnotation(Path.class).value();
        return Arrays.stream(resource.getMethods())
                .filter(it -> it.isAnnotationPresent(Path.class))
                .map(it -> root + "/" + it.getAnnotation(Path.class).value());
    }
}
