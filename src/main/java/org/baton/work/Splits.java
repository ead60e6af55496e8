package org.baton.work;

import static org.baton.ticket.TicketProcess.MATTERS;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baton.engine.Input;
import org.baton.engine.Instances;
import org.baton.engine.Invalid;
import org.baton.engine.Sentence;
import org.baton.ticket.Missings;
import org.springframework.stereotype.Service;

/** Has the matters of one request received as tickets of their own. */
@Service
class Splits {

    /** Where a ticket waits that can be split. */
    static final Set<String> WHERE = Set.of("AcceptTicket", "WorkOnTicket");

    static final Sentence CANNOT = Sentence.of("In this state it cannot be split.");

    /** What a customer is asked who has written of several matters. */
    static final String ASKED = "separateMatters";

    private static final String PROCESS = "split";
    private static final String EMPTY_LINE = "\\R\\h*\\R\\s*";
    private static final int MOST = 20;

    private final Instances instances;
    private final Missings missings;

    Splits(Instances instances, Missings missings) {
        this.instances = instances;
        this.missings = missings;
    }

    /** Matters as they are passed on: with an empty line between two of them. */
    static String joined(List<String> matters) {
        return matters.stream()
                .map(it -> it.strip().replaceAll(EMPTY_LINE, "\n"))
                .collect(Collectors.joining("\n\n"));
    }

    static boolean areSeveral(List<String> matters) {
        return matters.size() > 1 && matters.size() <= MOST;
    }

    /** @throws Invalid if there are not several, or too many */
    static void check(List<String> matters) {
        new Input()
                .require(
                        matters != null && areSeveral(matters),
                        "matters",
                        "must be from 2 to {0}: the ticket goes on with the first one, and each other one"
                                + " becomes a ticket of its own",
                        MOST)
                .require(
                        matters == null || matters.stream().noneMatch(it -> it == null || it.isBlank()),
                        "matters",
                        "must each say what is wanted")
                .check();
    }

    /**
     * Nobody needs to be asked any more to tell them apart.
     *
     * @param matters with an empty line between two of them
     */
    void start(String number, String desk, String matters) {
        var each = Stream.of(matters.strip().split(EMPTY_LINE))
                .filter(it -> !it.isBlank())
                .toList();
        check(each);
        missings.replace(
                number,
                missings.of(number).stream()
                        .filter(it -> !it.code().equals(ASKED))
                        .toList());
        instances.start(PROCESS, number, desk, List.of(MATTERS.passing(joined(each))));
    }
}
