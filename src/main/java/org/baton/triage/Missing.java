package org.baton.triage;

/**
 * What the customer is asked for.
 *
 * @param blocking whether the ticket waits for it
 * @param rule the rule that found it missing
 */
public record Missing(String code, boolean blocking, String rule) {}
