package org.baton.promise;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.baton.desk.ClockType;
import org.baton.desk.Target;
import org.baton.ticket.ClockEntries;
import org.baton.ticket.Consultation;
import org.baton.ticket.Consultations;
import org.baton.ticket.Promise;
import org.baton.ticket.Promise.What;
import org.baton.ticket.Promises;
import org.springframework.stereotype.Component;

/** The deadlines that a ticket is under at present. */
@Component
class OpenDeadlines {

    private final Promises promises;
    private final ClockEntries entries;
    private final Consultations consultations;
    private final TrainingTarget training;
    private final Clocks clocks;
    private final Since since;

    OpenDeadlines(
            Promises promises,
            ClockEntries entries,
            Consultations consultations,
            TrainingTarget training,
            Clocks clocks,
            Since since) {
        this.promises = promises;
        this.entries = entries;
        this.consultations = consultations;
        this.training = training;
        this.clocks = clocks;
        this.since = since;
    }

    /** By when somebody accepts it: as promised, or as the line has it, or else, once handed on, when it has to be done. */
    Optional<Deadline> acceptance(Case it) {
        return promised(it, What.ACCEPT).or(() -> target(it)).or(() -> promised(it, What.RESOLVE));
    }

    /** What was promised, unless it is met already or has no latest moment. */
    Optional<Deadline> promised(Case it, What what) {
        return promises.find(it.number(), what)
                .filter(promise -> promise.metAt() == null && promise.by() != null)
                .map(Promise::terms)
                .map(terms -> new Deadline(
                        clocks.of(it.desk(), ClockType.of(terms.clock())),
                        terms.startAt(),
                        terms.by(),
                        entries.pauses(it.number())));
    }

    /** What the line has to keep, from when it got the ticket; nothing while a training is agreed on. */
    Optional<Deadline> target(Case it) {
        return training.rests(it)
                ? Optional.empty()
                : within(it, it.ticket().line(), () -> training.from(it, since.withLine(it)));
    }

    /** What a line that is asked has for its answer; the desk's waits for the customer do not count. */
    Optional<Deadline> answer(Case it, Consultation asked) {
        return within(it, asked.line(), asked::askedAt);
    }

    Optional<Deadline> answer(Case it, String line) {
        return consultations.open(it.number(), line).flatMap(asked -> answer(it, asked));
    }

    private Optional<Deadline> within(Case it, String line, Supplier<Instant> from) {
        return Optional.ofNullable(it.desk().targets().get(line))
                .map(Target::within)
                .map(span -> Deadline.within(
                        clocks.of(it.desk(), span.clockOr(ClockType.WORKING)),
                        from.get(),
                        span,
                        entries.pauses(it.number())));
    }
}
