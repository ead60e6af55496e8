package org.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baton.ServerTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Every address is called as everybody; routes.csv says what each is answered. */
@ServerTest
class RoutesTest {

    private static final Path TABLE = Path.of("src/test/resources/routes.csv");

    /** Says of a route that only the files or calls behind it are called, in rows of their own. */
    private static final String NOT_CALLED = "-";

    @Autowired
    ApplicationContext application;

    @Autowired
    ServletContext server;

    @LocalServerPort
    int port;

    private record Row(String route, String call, List<String> answers) {}

    private static List<Row> table() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(it -> !it.isBlank() && !it.startsWith("#"))
                .skip(1)
                .map(it -> Arrays.stream(it.split(";", -1)).map(String::trim).toList())
                .map(it -> new Row(it.get(0), it.get(1), it.subList(2, it.size())))
                .toList();
    }

    @Test
    void every_address_has_its_row() throws IOException {
        var without = new TreeSet<>(new Routes(application, server).all());
        table().forEach(row -> without.remove(row.route()));
        assertThat(without)
                .as("Addresses that nobody has said who may open: add a row for each to " + TABLE
                        + ", with the call to try and what each role is to be answered")
                .isEmpty();
    }

    @Test
    void every_row_has_its_address() throws IOException {
        var known = new Routes(application, server).all();
        assertThat(table().stream().map(Row::route).filter(it -> !known.contains(it)))
                .as("Rows of " + TABLE + " whose address is gone: take them away")
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everybody_is_answered_as_the_table_says() throws IOException {
        var everybody = new Everybody(port);
        return table().stream()
                .filter(it -> !it.call().equals(NOT_CALLED))
                .map(row -> dynamicTest(
                        row.call(),
                        () -> assertThat(told(everybody.answers(row.call())))
                                .as(row.call())
                                .isEqualTo(told(row.answers()))));
    }

    private static String told(List<String> answers) {
        return IntStream.range(0, Math.min(answers.size(), Everybody.ROLES.size()))
                .mapToObj(it -> Everybody.ROLES.get(it) + " " + answers.get(it))
                .collect(Collectors.joining(", "));
    }
}
