package org.baton.delivery;

import java.util.Map;

/**
 * Something to be said to somebody about a ticket.
 *
 * @param task the id of the task in the diagram that says it, which is also the name of its text
 * @param said what the text may quote beyond what the ticket itself says
 */
record Notice(String ticket, String task, Map<String, Object> said) {}
