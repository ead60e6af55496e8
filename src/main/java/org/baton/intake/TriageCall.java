package org.baton.intake;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.baton.intake.TicketCall.AttachmentJson;
import org.baton.intake.TicketCall.ContactJson;

/**
 * A request that is only tried.
 *
 * @param contract what to take as bought; null to look the customer up
 */
@Schema(example = """
        {"channel": "email", "subject": "Order 1712 cannot be saved",
         "body": "Saving order 1712 fails with the message 'Constraint violated (E-204)'. What should I do?",
         "contact": {"name": "Olena", "email": "olena@zolotyi-kolos.example"},
         "receivedAt": "2026-11-20T16:00:00+02:00",
         "contract": {"plan": "general", "since": "2026-01-10", "licences": 3}}
        """)
record TriageCall(
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
        ContractJson contract,
        @Schema(hidden = true) @JsonAnySetter Map<String, Object> fields) {

    /** What was bought, without a customer; an empty one means nothing. */
    record ContractJson(
            String plan, String since, String until, String purchasedAt, Integer slotsLeft, Integer licences) {}

    TicketCall request() {
        return new TicketCall(
                channel, subject, body, type, topic, contact, customer, project, attachments, receivedAt, fields);
    }
}
