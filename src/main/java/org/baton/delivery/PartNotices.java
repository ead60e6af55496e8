package org.baton.delivery;

import java.util.HashMap;
import org.baton.ticket.Part;
import org.baton.ticket.PartChanged;
import org.baton.ticket.Parts;
import org.baton.ticket.Tickets;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** What is said about a part, which has no conversation of its own: its ticket's executor is told. */
@Service
class PartNotices {

    private final Notices notices;
    private final Parts parts;
    private final Tickets tickets;
    private final ApplicationEventPublisher events;

    PartNotices(Notices notices, Parts parts, Tickets tickets, ApplicationEventPublisher events) {
        this.notices = notices;
        this.parts = parts;
        this.tickets = tickets;
        this.events = events;
    }

    /** @param notice whose ticket is the number of the part */
    void toExecutor(Notice notice) {
        Part part = parts.get(notice.ticket());
        var said = new HashMap<>(notice.said());
        said.put("part", part.number() + " " + part.title());
        notices.toAgent(
                new Notice(part.ticket(), notice.task(), said),
                tickets.get(part.ticket()).executor());
        events.publishEvent(new PartChanged(part.ticket()));
    }
}
