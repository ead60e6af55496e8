package org.baton.ticket;

/**
 * What a request lacks, as a question in the customer's language.
 *
 * @param blocking whether the ticket waits for the answer
 */
public record Missing(String code, String question, boolean blocking) {}
