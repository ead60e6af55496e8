package org.baton.ticket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baton.TestDatabase;
import org.baton.ticket.Promise.Terms;
import org.baton.ticket.Promise.What;

/** A ticket that is looked at as programs outside see it: by the names of the fields that they rely on. */
final class ViewedTicket {

    static final Instant AT = Room.RECEIVED.plusMillis(250);
    static final Instant BY = Instant.parse("2026-11-23T09:00:00Z");

    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    final Room room = new Room(TestDatabase.h2());
    final String number =
            room.receives("onebox", "Не друкує", "Помилка", new Upload("a.png", "image/png", new byte[] {1, 2}));

    void decide() {
        room.tickets.decided(number, "type", "bug");
        room.tickets.decided(number, "tier", "ism");
        room.tickets.decided(number, "line", "managers");
        room.missings.replace(number, List.of(new Missing("who", "Who?", false)));
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("topic", null);
        room.decisions.add(
                new Decision(0, number, AT, 1, "type", "declared", "You said so", inputs, Map.of("type", "bug")));
        room.decisions.add(new Decision(
                0, number, AT, 1, "executor", "Whoever has least", "Least load", Map.of(), Map.of("executor", "olha")));
        room.promises.state(
                number, What.ACCEPT, new Terms(AT, "1 h", "working", BY, null, null, "Within an hour", null));
        room.promises.state(number, What.RESOLVE, new Terms(AT, null, null, null, null, null, "Not yet", null));
    }

    JsonNode triage() {
        return JSON.valueToTree(room.views(at(AT)).triage(number, null));
    }

    JsonNode view(boolean forAgent, Instant now) {
        return JSON.valueToTree(room.views(at(now)).of(number, forAgent));
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    static List<String> names(JsonNode node) {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
