package org.baton.intake;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.List;
import java.util.Map;

/**
 * A request as it comes in.
 *
 * @param fields whatever else was sent: fields that the desk asks for, or misspelt ones
 */
record TicketCall(
        String channel,
        String subject,
        String body,
        String type,
        String topic,
        ContactJson contact,
        String customer,
        String project,
        List<AttachmentJson> attachments,
        String receivedAt,
        @JsonAnySetter Map<String, Object> fields) {

    /** Who wrote for the customer. */
    record ContactJson(String name, String email) {}

    /** A file, in base64. */
    record AttachmentJson(String name, String type, byte[] content) {}
}
