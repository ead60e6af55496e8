package org.baton.engine;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.actuate.endpoint.web.PathMappedEndpoints;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every address under which the application answers, as it is registered: "GET /path", or "servlet", "filter", "files" and theirs. */
final class Routes {

    private static final Pattern WEBJAR = Pattern.compile(".*/META-INF/resources/webjars/([^/]+)/.*");
    private static final Pattern STATIC = Pattern.compile(".*/static/(.+)/[^/]+");

    private final ApplicationContext application;
    private final ServletContext server;

    Routes(ApplicationContext application, ServletContext server) {
        this.application = application;
        this.server = server;
    }

    Set<String> all() {
        return Stream.of(controllers(), handlers(), operations(), servlets(), filters(), files())
                .flatMap(it -> it)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> controllers() {
        return application.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(it -> it.getHandlerMethods().keySet().stream())
                .flatMap(Routes::calls);
    }

    private static Stream<String> calls(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        Collection<String> names = methods.isEmpty()
                ? Set.of("GET")
                : methods.stream().map(Enum::name).toList();
        return mapping.getPatternValues().stream()
                .flatMap(path -> names.stream().map(method -> method + " " + path));
    }

    private Stream<String> handlers() {
        return application.getBeansOfType(AbstractUrlHandlerMapping.class).values().stream()
                .flatMap(it -> it.getHandlerMap().keySet().stream())
                .map(it -> "files " + it);
    }

    /** On a port of their own. */
    private Stream<String> operations() {
        return application.getBean(PathMappedEndpoints.class).getAllPaths().stream()
                .map(it -> "operations " + it);
    }

    private Stream<String> servlets() {
        return server.getServletRegistrations().values().stream()
                .flatMap(it -> it.getMappings().stream())
                .map(it -> "servlet " + it);
    }

    private Stream<String> filters() {
        return server.getFilterRegistrations().values().stream()
                .map(it -> "filter " + it.getName().replaceFirst(".*\\.", ""));
    }

    private static Stream<String> files() {
        return Stream.concat(
                found("classpath*:/META-INF/resources/webjars/**", WEBJAR).map(it -> "files /webjars/" + it + "/**"),
                found("classpath*:/static/**", STATIC).map(it -> "files /" + it + "/**"));
    }

    private static Stream<String> found(String where, Pattern name) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(where))
                    .map(Routes::address)
                    .map(name::matcher)
                    .filter(it -> it.matches())
                    .map(it -> it.group(1))
                    .distinct();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String address(Resource file) {
        try {
            return file.getURL().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
