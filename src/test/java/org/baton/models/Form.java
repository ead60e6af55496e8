package org.baton.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One form that Tasklist shows. */
record Form(String path, JsonNode json) {

    Stream<JsonNode> components() {
        return components(json);
    }

    private static Stream<JsonNode> components(JsonNode parent) {
        return StreamSupport.stream(parent.path("components").spliterator(), false)
                .flatMap(it -> Stream.concat(Stream.of(it), components(it)));
    }

    String fault(String where, String what) {
        return path + ", " + where + ": " + what;
    }
}
