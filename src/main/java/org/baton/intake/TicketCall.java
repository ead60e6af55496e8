package org.baton.intake;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/**
 * A request as it comes in.
 *
 * @param fields whatever else was sent: fields that the desk asks for, or misspelt ones
 */
@Schema(example = """
        {"channel": "email", "subject": "Order 1712 cannot be saved",
         "body": "Saving order 1712 fails with the message 'Constraint violated (E-204)'. What should I do?",
         "contact": {"name": "Olena", "email": "olena@zolotyi-kolos.example"},
         "attachments": [{"name": "log.txt", "type": "text/plain", "content": "RS0yMDQ="}]}
        """)
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
        @Schema(hidden = true) @JsonAnySetter Map<String, Object> fields) {

    /** Who wrote for the customer. */
    record ContactJson(String name, String email) {}

    /** A file, in base64. */
    record AttachmentJson(String name, String type, byte[] content) {}
}
