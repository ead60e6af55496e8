package org.baton.dispatch;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A fact for dispatch.drl: the ticket, or a part of one, that somebody should have.
 *
 * @param topic may be null
 * @param acceptBy until when somebody is to accept it, null if that is not promised
 * @param notBefore until when it may wait its turn, null if it has none
 * @param ahead how many tickets of its line nobody has accepted and whose turn comes before, while it waits for its own
 * @param zone the desk's
 */
public record Need(
        String line,
        String type,
        String topic,
        String language,
        Instant now,
        Instant acceptBy,
        Instant notBefore,
        long ahead,
        ZoneId zone) {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** The same work, asked of another line: neither a promise nor a turn is its matter. */
    Need at(String line) {
        return new Need(line, type, topic, language, now, null, null, 0, zone);
    }

    /** As the clocks at the desk show it. */
    public String local(Instant moment) {
        return LOCAL.format(moment.atZone(zone));
    }

    /** As it is kept with the ticket or part of this number. */
    Map<String, Object> told(String number) {
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("number", number);
        inputs.put("line", line);
        inputs.put("type", type);
        inputs.put("topic", topic);
        inputs.put("language", language);
        return inputs;
    }
}
