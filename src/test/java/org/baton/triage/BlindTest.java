package org.baton.triage;

import static java.util.stream.Collectors.averagingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.baton.DeskCalls;
import org.baton.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How well types are told in requests that nobody had before their eyes who wrote the words. It says how many are right and
 * never which ones: who looks at them and adds words for them learns nothing about the next request.
 */
@DeskTest
class BlindTest {

    private static final double ENOUGH = 0.85;

    @Autowired
    DeskCalls calls;

    @Test
    void most_types_of_unseen_requests_are_right() {
        List<Told> told = Rows.of("/blind.csv").stream()
                .map(row -> new Told(row, type(row).equals(row.get("type"))))
                .toList();
        String rates = Stream.of("desk", "language")
                .map(column -> column + ": " + rates(told, it -> it.row().get(column)))
                .collect(joining("; "));
        System.out.println("Right types: " + rates(told, it -> "all") + "; " + rates);
        assertThat(told.stream().collect(averagingInt(Told::points)))
                .as("the rate of right types; by %s", rates)
                .isGreaterThanOrEqualTo(ENOUGH);
    }

    private record Told(CSVRecord row, boolean right) {

        int points() {
            return right ? 1 : 0;
        }
    }

    private static String rates(List<Told> told, Function<Told, String> by) {
        return told.stream().collect(groupingBy(by, TreeMap::new, averagingInt(Told::points))).entrySet().stream()
                .map(it -> "%s %.0f %%".formatted(it.getKey(), it.getValue() * 100))
                .collect(joining(", "));
    }

    private String type(CSVRecord row) {
        String desk = row.get("desk");
        return calls.post("/api/desks/" + desk + "/triage", desk, request(row))
                .body()
                .path("type")
                .asText();
    }

    private static Map<String, Object> request(CSVRecord row) {
        var request = new HashMap<String, Object>();
        Stream.of("channel", "subject", "body").forEach(it -> request.put(it, row.get(it)));
        if (!row.get("declaredType").isEmpty()) {
            request.put("type", row.get("declaredType"));
        }
        request.put("contract", Map.of("plan", row.get("plan")));
        return request;
    }
}
