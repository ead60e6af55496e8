package org.baton.promise;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baton.desk.Levels;
import org.baton.ticket.Consultations;
import org.baton.ticket.Escalation;
import org.baton.ticket.Escalations;
import org.baton.ticket.Pause;
import org.baton.ticket.Promise.What;
import org.baton.ticket.Ticket;
import org.springframework.stereotype.Component;

/** The ladders of a ticket: of what its customer is promised, and of what its line has to keep. */
@Component
class Ladders {

    private final OpenDeadlines open;
    private final Levels levels;
    private final Versions versions;
    private final Escalations escalations;
    private final Consultations consultations;
    private final Clocks clocks;

    Ladders(
            OpenDeadlines open,
            Levels levels,
            Versions versions,
            Escalations escalations,
            Consultations consultations,
            Clocks clocks) {
        this.open = open;
        this.levels = levels;
        this.versions = versions;
        this.escalations = escalations;
        this.consultations = consultations;
        this.clocks = clocks;
    }

    /** When the next level is due, of whichever promise. */
    Optional<Instant> next(Case it) {
        return steps(it).stream().map(Step::moment).min(Instant::compareTo);
    }

    /** What is still to come. */
    List<Step> steps(Case it) {
        List<Escalation> fired = escalations.of(it.number());
        return ladders(it).flatMap(ladder -> ladder.steps(fired).stream()).toList();
    }

    /** The same of what this line is asked; nothing while the clocks stand still. */
    List<Step> answer(Case it, String line) {
        List<Escalation> fired = escalations.of(it.number());
        return consultations.open(it.number(), line).stream()
                .flatMap(asked -> open
                        .answer(it, asked)
                        .filter(due -> due.pauses().stream().noneMatch(Pause::open))
                        .map(due -> ladder(it, "answer", line, asked.n(), due))
                        .stream())
                .flatMap(ladder -> ladder.steps(fired).stream())
                .toList();
    }

    /** When the next level of such an answer is due. */
    Optional<Instant> nextOfAnswer(Case it, String line) {
        return answer(it, line).stream().map(Step::moment).min(Instant::compareTo);
    }

    /** From when on a promise is at risk, if it ever is. */
    Optional<Instant> risk(Case it, What what) {
        return open.promised(it, what)
                .flatMap(deadline -> ladder(it, what.code(), deadline).risk());
    }

    private Stream<Ladder> ladders(Case it) {
        return Stream.of(
                        open.promised(it, What.ACCEPT).map(due -> ladder(it, What.ACCEPT.code(), due)),
                        open.promised(it, What.RESOLVE).map(due -> ladder(it, What.RESOLVE.code(), due)),
                        open.target(it).map(due -> ladder(it, "target", due)))
                .flatMap(Optional::stream);
    }

    private Ladder ladder(Case it, String promise, Deadline deadline) {
        return ladder(it, promise, it.ticket().line(), versions.of(it), deadline);
    }

    private Ladder ladder(Case it, String promise, String line, int version, Deadline deadline) {
        Ticket ticket = it.ticket();
        var of = levels.of(it.desk(), promise, line, ticket.tier(), ticket.type());
        return new Ladder(promise, version, deadline, of, type -> clocks.of(it.desk(), type));
    }
}
