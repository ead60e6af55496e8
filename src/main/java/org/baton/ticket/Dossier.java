package org.baton.ticket;

import java.util.List;
import java.util.Optional;

/** A ticket with all that is written about it. */
record Dossier(
        Ticket ticket,
        List<Promise> promises,
        List<Decision> decisions,
        List<Missing> missing,
        List<ClockEntry> clock,
        List<Part> parts,
        List<Link> links,
        List<Message> messages,
        List<Attachment> attachments) {

    Optional<Promise> promise(Promise.What what) {
        return promises.stream().filter(it -> it.what() == what).findFirst();
    }

    List<Attachment> attachmentsOf(Message message) {
        return attachments.stream().filter(it -> it.message() == message.id()).toList();
    }
}
