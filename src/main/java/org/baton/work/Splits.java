package org.baton.work;

import static org.baton.ticket.TicketProcess.MATTERS;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baton.engine.Input;
import org.baton.engine.Instances;
import org.baton.engine.Invalid;
import org.springframework.stereotype.Service;

/** Has the matters of one request received as tickets of their own. */
@Service
class Splits {

    private static final String PROCESS = "split";
    private static final String EMPTY_LINE = "\\R\\h*\\R\\s*";
    private static final int MOST = 20;

    private final Instances instances;

    Splits(Instances instances) {
        this.instances = instances;
    }

    /** Matters as they are passed on: with an empty line between two of them. */
    static String joined(List<String> matters) {
        return matters.stream()
                .map(it -> it.strip().replaceAll(EMPTY_LINE, "\n"))
                .collect(Collectors.joining("\n\n"));
    }

    /** @throws Invalid if there are not several, or too many */
    static void check(List<String> matters) {
        new Input()
                .require(
                        matters != null && matters.size() > 1 && matters.size() <= MOST,
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

    /** @param matters with an empty line between two of them */
    void start(String number, String desk, String matters) {
        var each = Stream.of(matters.strip().split(EMPTY_LINE))
                .filter(it -> !it.isBlank())
                .toList();
        check(each);
        instances.start(PROCESS, number, desk, List.of(MATTERS.passing(joined(each))));
    }
}
