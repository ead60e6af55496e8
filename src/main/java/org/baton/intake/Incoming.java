package org.baton.intake;

import java.time.Instant;
import java.util.List;
import org.baton.customer.Entitlement;
import org.baton.desk.Desk;
import org.baton.ticket.NewTicket;
import org.baton.ticket.Request;
import org.baton.ticket.Upload;

/**
 * A request that has been checked.
 *
 * @param contract what the customer has bought; null if nobody known is asking
 */
record Incoming(Request request, String body, List<Upload> attachments, Entitlement contract, Instant receivedAt) {

    NewTicket as(String number, Desk desk) {
        return new NewTicket(number, desk.code(), desk.version(), request, body, attachments, contract, receivedAt);
    }

    /** The same, now that it is known who is asking. */
    Incoming by(String customer, String language, Entitlement contract) {
        var known = new Request(
                request.channel(),
                language,
                request.subject(),
                request.declaredType(),
                request.topic(),
                customer,
                request.project(),
                request.contactName(),
                request.contactEmail(),
                request.fields());
        return new Incoming(known, body, attachments, contract, receivedAt);
    }
}
