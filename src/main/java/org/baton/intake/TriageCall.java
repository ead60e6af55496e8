package org.baton.intake;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.List;
import java.util.Map;
import org.baton.intake.TicketCall.AttachmentJson;
import org.baton.intake.TicketCall.ContactJson;

/**
 * A request that is only tried.
 *
 * @param contract what to take as bought; null to look the customer up
 */
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
        @JsonAnySetter Map<String, Object> fields) {

    /** What was bought, without a customer; an empty one means nothing. */
    record ContractJson(
            String plan, String since, String until, String purchasedAt, Integer slotsLeft, Integer licences) {}

    TicketCall request() {
        return new TicketCall(
                channel, subject, body, type, topic, contact, customer, project, attachments, receivedAt, fields);
    }
}
