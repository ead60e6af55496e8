package org.baton.ticket;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;
import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.baton.ticket.TriageView.Person;

/**
 * A ticket, as the API tells it.
 *
 * @param queue where it stands among those that wait their turn; left out if it is not one of them
 * @param control who holds it under personal control; left out if nobody does
 * @param progress how many of its parts have ended; left out if it has none
 * @param forAgents null for everybody else
 */
public record TicketView(
        String number,
        String desk,
        Status status,
        @JsonUnwrapped TriageView triage,
        String customer,
        Contact contact,
        String subject,
        String channel,
        Instant receivedAt,
        Instant acceptedAt,
        Instant deliveredAt,
        Instant closedAt,
        List<PartView> parts,
        @JsonInclude(NON_NULL) Progress progress,
        List<LinkView> links,
        String mergedInto,
        @JsonInclude(NON_NULL) Queues.Place queue,
        @JsonInclude(NON_NULL) Person control,
        List<Entry> conversation,
        @JsonUnwrapped ForAgents forAgents) {

    /** Who wrote for the customer. */
    public record Contact(String name, String email) {}

    /** A part of a complex ticket. */
    public record PartView(String number, String title, Status status, Person executor) {}

    /** Another ticket that this one has to do with. */
    public record LinkView(String kind, String number) {}

    /** One entry of the conversation. */
    public record Entry(Instant at, String author, Message.Kind kind, String body, List<FileView> attachments) {}

    /** @param href where its content is to be had */
    public record FileView(String name, String type, int size, String href) {}

    /**
     * @param offeredTo null if it is open to the whole line, or accepted
     * @param targets what its lines have to keep among themselves; left out where that is nothing
     */
    public record ForAgents(
            Person offeredTo, @JsonInclude(NON_EMPTY) List<TargetView> targets) {}

    /** @param metAt when the line had done it, or had it no longer; null while it has it */
    public record TargetView(String line, Instant since, Instant by, Instant metAt, boolean breached) {}
}
