package org.baton.engine;

import java.util.Map;

/**
 * A decision table has answered inside a running process.
 *
 * @param decision the table's key
 * @param rule the id of the rule that matched, or null if none did
 * @param reason that rule's annotation, its placeholders still open, or null
 * @param inputs what was asked, by the names of the facts
 * @param outputs what was answered; empty if no rule matched
 */
public record DecisionMade(
        String desk,
        String businessKey,
        String decision,
        String rule,
        String reason,
        Map<String, Object> inputs,
        Map<String, Object> outputs) {}
