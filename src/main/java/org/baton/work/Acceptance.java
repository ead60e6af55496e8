package org.baton.work;

import static org.baton.ticket.TicketProcess.CONFIRMED_TYPE;
import static org.baton.ticket.TicketProcess.ESTIMATE_HOURS;
import static org.baton.ticket.TicketProcess.PART_TITLES;
import static org.baton.ticket.TicketProcess.RESOLVE_BY;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * What an agent says when accepting a ticket.
 *
 * @param type null if it is what it was taken for
 * @param parts the titles of its parts, empty if it has none
 * @param hours null unless estimated
 * @param resolveBy null unless the agent states the deadline
 */
record Acceptance(String type, List<String> parts, BigDecimal hours, Instant resolveBy) {

    static Acceptance from(VariableScope task) {
        return new Acceptance(
                CONFIRMED_TYPE.in(task).orElse(null),
                PART_TITLES.in(task).stream()
                        .flatMap(String::lines)
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .toList(),
                ESTIMATE_HOURS.in(task).orElse(null),
                RESOLVE_BY.in(task).orElse(null));
    }
}
