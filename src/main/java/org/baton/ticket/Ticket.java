package org.baton.ticket;

import java.math.BigDecimal;
import java.time.Instant;
import org.baton.customer.Entitlement;
import org.baton.engine.NotFound;
import org.baton.engine.Sentence;

/**
 * One request, from its first message to its closing.
 *
 * @param contract as it was at receipt, null if there was none
 * @param confirmedType what the agent said it is at acceptance
 * @param handedTo the line that an agent handed it on to, which wins over the table's
 * @param approvedAt when the customer said yes to an offer or a quote
 * @param quotedBy when it would be done if the customer approved the quote as soon as it was made
 * @param slotOffer null, or what became of the offer of a slot: open, approved, refused
 * @param specification whether the customer has sent one
 * @param parts how many were said at acceptance, 1 if none
 * @param refusal null if the request is served
 * @param executor the id of the agent who has accepted it
 * @param offeredTo the id of the agent who is asked to accept it
 * @param reopenableUntil how long the customer can have a closed ticket worked on again; null if it is not closed
 * @param control the id of the lead who holds it under personal control, null if nobody does
 */
public record Ticket(
        String number,
        String desk,
        int deskVersion,
        Status status,
        int version,
        Request request,
        Entitlement contract,
        Instant receivedAt,
        String confirmedType,
        String handedTo,
        String slotOffer,
        Instant approvedAt,
        Instant quotedBy,
        boolean specification,
        int parts,
        BigDecimal estimateHours,
        Instant resolveBy,
        String type,
        String tier,
        String line,
        Refusal refusal,
        String executor,
        String offeredTo,
        Instant acceptedAt,
        Instant deliveredAt,
        Instant closedAt,
        String endReason,
        Instant reopenableUntil,
        Integer rating,
        int reopenings,
        String mergedInto,
        String control) {

    /** To be thrown where nobody has a ticket of this number, or the caller is not to know of it. */
    public static NotFound unknown(String number) {
        return new NotFound("There is no ticket {0}.", number);
    }

    /** Where it stands, and why what was wanted does not fit that. */
    public Sentence stands(Sentence why) {
        return Sentence.of(
                "Ticket {0} is {1}. {2}",
                number, status.word(), mergedInto == null ? why : Sentence.of("It was merged into {0}.", mergedInto));
    }

    /** Who works at it or, if nobody does, is asked to; null if that is nobody either. */
    public String holder() {
        return executor == null ? offeredTo : executor;
    }

    public String subject() {
        return request.subject();
    }

    public String language() {
        return request.language();
    }
}
