package org.baton.work;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baton.desk.Texts;
import org.baton.ticket.Part;
import org.baton.ticket.Parts;
import org.baton.ticket.Progress;
import org.baton.ticket.Promise;
import org.baton.ticket.Promises;
import org.baton.ticket.Status;
import org.baton.ticket.Ticket;
import org.springframework.stereotype.Component;

/** Where the parts of a ticket stand, in a few words for who works at it. */
@Component
class PartNews {

    /** What is said to agents where Tasklist shows it; it speaks English. */
    private static final String LANGUAGE = "en";

    private final Parts parts;
    private final Promises promises;
    private final Texts texts;
    private final Clock clock;

    PartNews(Parts parts, Promises promises, Texts texts, Clock clock) {
        this.parts = parts;
        this.promises = promises;
        this.texts = texts;
        this.clock = clock;
    }

    /** Like "2 of 3 parts done, 1 declined". */
    Optional<String> says(Ticket ticket) {
        List<Part> all = parts.of(List.of(ticket.number()));
        return Optional.ofNullable(Progress.of(all))
                .map(it -> texts.say(
                        ticket.desk(),
                        LANGUAGE,
                        "partNews",
                        Map.of(
                                "done", it.done(),
                                "parts", it.of(),
                                "declined", count(all, Status.DECLINED),
                                "moved",
                                        all.stream()
                                                .filter(part -> part.line() != null)
                                                .count(),
                                "late",
                                        isLate(ticket)
                                                ? all.stream()
                                                        .filter(part -> !part.isEnded())
                                                        .count()
                                                : 0)));
    }

    private static long count(List<Part> parts, Status status) {
        return parts.stream().filter(it -> it.status() == status).count();
    }

    private boolean isLate(Ticket ticket) {
        return promises.find(ticket.number(), Promise.What.RESOLVE)
                .filter(it -> it.metAt() == null && it.by() != null)
                .filter(it -> !it.by().isAfter(clock.instant()))
                .isPresent();
    }
}
