package org.baton.triage;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.baton.desk.Desks;
import org.baton.engine.DecisionMade;
import org.baton.engine.Preparation;
import org.springframework.stereotype.Component;

/** Counts the decisions for which a table had no rule: whoever keeps the table wants to hear of the first one. */
@Component
class Unmatched implements Preparation {

    private static final List<String> TABLES = List.of("type", "tier", "refusal", "line", "promise");

    private final Desks desks;
    private final MeterRegistry meters;

    Unmatched(Desks desks, MeterRegistry meters) {
        this.desks = desks;
        this.meters = meters;
    }

    /** From 0: a counter that begins with its first event shows no increase then. */
    @Override
    public void prepare() {
        desks.all().forEach(desk -> TABLES.forEach(table -> counter(desk.code(), table)));
    }

    void count(DecisionMade made) {
        if (made.rule() == null) {
            counter(made.desk(), made.decision()).increment();
        }
    }

    private Counter counter(String desk, String decision) {
        return meters.counter("baton.decisions.unmatched", "desk", desk, "decision", decision);
    }
}
