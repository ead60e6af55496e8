package org.baton.ticket;

import java.util.Map;

/**
 * What a customer asked, apart from the text itself, which is the first message of the conversation.
 *
 * @param declaredType what the customer says it is, if anything
 * @param customer the customer's id, null if nobody known
 * @param fields what this desk asks for beyond what every desk asks
 */
public record Request(
        String channel,
        String language,
        String subject,
        String declaredType,
        String topic,
        String customer,
        String project,
        String contactName,
        String contactEmail,
        Map<String, Object> fields) {}
