package org.baton.desk;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.baton.engine.DeskTables;
import org.springframework.stereotype.Component;

/** The levels of promises, as the desks' escalation.dmn have them. */
@Component
public class Levels {

    static final String TABLE = "escalation";

    private final DeskTables tables;

    Levels(DeskTables tables) {
        this.tables = tables;
    }

    /**
     * In their order.
     *
     * @param promise accept, resolve, target or answer
     * @param line null while none is decided; the same goes for tier and type
     */
    public List<Level> of(Desk desk, String promise, String line, String tier, String type) {
        var facts = new HashMap<String, Object>();
        facts.put("promise", promise);
        facts.put("line", line);
        facts.put("tier", tier);
        facts.put("type", type);
        return tables.of(desk.code(), desk.version(), TABLE).fitting(facts).stream()
                .map(Level::of)
                .sorted(Comparator.comparing(Level::number))
                .toList();
    }
}
