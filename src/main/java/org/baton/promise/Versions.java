package org.baton.promise;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.baton.ticket.Extensions;
import org.baton.ticket.Move;
import org.baton.ticket.Moves;
import org.baton.ticket.Promise;
import org.baton.ticket.Promise.Terms;
import org.baton.ticket.Promises;
import org.springframework.stereotype.Component;

/**
 * Counts how often the levels of a ticket's promises have begun anew: with each correction, extension, reopening and
 * change of line. A pause, or another calendar, only moves them.
 */
@Component
class Versions {

    private final Promises promises;
    private final Moves moves;
    private final Extensions extensions;

    Versions(Promises promises, Moves moves, Extensions extensions) {
        this.promises = promises;
        this.moves = moves;
        this.extensions = extensions;
    }

    int of(Case it) {
        return 1
                + it.ticket().reopenings()
                + lines(it)
                + extensions.of(it.number())
                + terms(promises.history(it.number()));
    }

    private int lines(Case it) {
        return (int) moves.of(it.number()).stream()
                .filter(move -> move.what() == Move.What.LINE)
                .count();
    }

    private static int terms(List<Promise> history) {
        return (int) IntStream.range(1, history.size())
                .filter(it -> differ(history.get(it - 1), history.get(it)))
                .count();
    }

    private static boolean differ(Promise before, Promise after) {
        Terms was = before.terms();
        Terms is = after.terms();
        return before.what() == after.what()
                && !(Objects.equals(was.startAt(), is.startAt())
                        && Objects.equals(was.span(), is.span())
                        && Objects.equals(was.clock(), is.clock()));
    }
}
