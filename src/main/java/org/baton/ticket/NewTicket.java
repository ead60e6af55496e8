package org.baton.ticket;

import java.time.Instant;
import java.util.List;
import org.baton.customer.Entitlement;

/**
 * A request as it is received.
 *
 * @param number taken from {@link Tickets#nextNumber()}
 * @param contract as it is at receipt, null if there is none; deciding later uses it as it was
 */
public record NewTicket(
        String number,
        String desk,
        int deskVersion,
        Request request,
        String body,
        List<Upload> attachments,
        Entitlement contract,
        Instant receivedAt) {}
