package org.baton.promise;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.baton.engine.CannotMove;
import org.baton.engine.Diagrams;
import org.baton.engine.Rehearsal;
import org.baton.ticket.Change;
import org.baton.ticket.ChangedTickets;
import org.baton.ticket.ChangedTickets.State;
import org.baton.ticket.Changes;
import org.baton.ticket.Foreseen;
import org.baton.ticket.Move;
import org.baton.ticket.Part;
import org.baton.ticket.Parts;
import org.baton.ticket.Renewals;
import org.baton.ticket.Tickets;
import org.springframework.stereotype.Service;

/** Lets single tickets go on in the diagram that a lead applies; one that waits where it has nothing stays in its own. */
@Service
class Relocating {

    private final Rehearsal rehearsal;
    private final Changes changes;
    private final ChangedTickets rows;
    private final Tickets tickets;
    private final Parts parts;
    private final Diagrams diagrams;
    private final Renewals renewals;
    private final Clock clock;

    Relocating(
            Rehearsal rehearsal,
            Changes changes,
            ChangedTickets rows,
            Tickets tickets,
            Parts parts,
            Diagrams diagrams,
            Renewals renewals,
            Clock clock) {
        this.rehearsal = rehearsal;
        this.changes = changes;
        this.rows = rows;
        this.tickets = tickets;
        this.parts = parts;
        this.diagrams = diagrams;
        this.renewals = renewals;
        this.clock = clock;
    }

    /**
     * Rehearsed first, since an engine that has refused to move one lets nothing else of the transaction be kept.
     *
     * @return whether it has moved
     */
    boolean relocate(long id, String number) {
        Change change = changes.get(id);
        try {
            rehearsal.of(() -> move(change, number));
        } catch (CannotMove e) {
            rows.is(id, number, State.OVER, stays(e));
            return false;
        }
        boolean moved = move(change, number);
        rows.is(id, number, moved ? State.DONE : State.OVER, Foreseen.FINE);
        if (moved) {
            renewals.note(step(change, number));
        }
        return moved;
    }

    /**
     * Its parts, too; nobody else changes the ticket until the transaction ends.
     *
     * @return whether there was anything to move
     */
    boolean move(Change change, String number) {
        tickets.lock(number);
        return numbers(number)
                        .mapToInt(it -> diagrams.move(change.process(), it, change.becomes()))
                        .sum()
                > 0;
    }

    /** What the page says of it. */
    static Foreseen stays(CannotMove why) {
        return Foreseen.fails(why.gone().isEmpty() ? why.getMessage() : Foreseen.GONE + String.join(", ", why.gone()));
    }

    private Stream<String> numbers(String number) {
        return Stream.concat(
                Stream.of(number), parts.of(List.of(number)).stream().map(Part::number));
    }

    private Move step(Change change, String number) {
        return new Move(
                number,
                clock.instant(),
                Move.What.DIAGRAM,
                String.valueOf(rows.was(change.id(), number)),
                String.valueOf(change.becomes()),
                change.appliedBy(),
                change.reason());
    }
}
