package org.baton.dispatch;

import static org.baton.dispatch.Staff.NOW;
import static org.baton.dispatch.Staff.agent;
import static org.baton.dispatch.Staff.later;
import static org.baton.dispatch.Staff.people;
import static org.baton.dispatch.Staff.question;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** When a ticket waits for somebody, or for its turn, and when it does not. */
final class ExamplesOfWaiting {

    private static final Instant SOON = NOW.plus(Duration.ofMinutes(30));
    private static final Instant TOO_LATE = NOW.plus(Duration.ofHours(2));
    private static final String WAITS_FOR_MANAGER =
            "A ticket waits for its own manager if the manager's shift begins in time";
    private static final String WAITS_FOR_TURN = "A ticket whose turn comes later waits while the line has other work";
    private static final String NOBODY = "A ticket that nobody can be offered waits for somebody";
    private static final String LEAST = "Whoever has the least to do gets the next ticket";
    private static final String CUSTOMER = "Whoever looks after the customer gets the customer's tickets";

    private ExamplesOfWaiting() {}

    static List<Example> all() {
        return List.of(
                new Example(
                        "the own manager whose shift begins in time is waited for",
                        question(),
                        people(
                                agent("anna"),
                                agent("bohdan").managingTheProject().awayUntil(SOON)),
                        null,
                        WAITS_FOR_MANAGER),
                new Example(
                        "the own manager who comes too late is not waited for",
                        question(),
                        people(
                                agent("anna"),
                                agent("bohdan").managingTheProject().awayUntil(TOO_LATE)),
                        "anna",
                        LEAST),
                new Example(
                        "the own manager who is full is not waited for",
                        question(),
                        people(
                                agent("anna"),
                                agent("bohdan")
                                        .managingTheProject()
                                        .awayUntil(SOON)
                                        .holding(10)),
                        "anna",
                        LEAST),
                new Example(
                        "the customer's manager stands in for the project's",
                        question(),
                        people(
                                agent("anna"),
                                agent("bohdan").managingTheProject().awayUntil(SOON),
                                agent("cyril").managingTheCustomer().holding(3)),
                        "cyril",
                        CUSTOMER),
                new Example(
                        "a ticket whose turn has not come waits while others are before it",
                        later(2),
                        people(agent("anna")),
                        null,
                        WAITS_FOR_TURN),
                new Example(
                        "a ticket whose turn has not come is offered if the line has nothing else to do",
                        later(0),
                        people(agent("anna")),
                        "anna",
                        LEAST),
                new Example(
                        "if nobody may have it, nobody gets it",
                        question(),
                        people(
                                agent("anna").awayUntil(TOO_LATE),
                                agent("bohdan").holding(10)),
                        null,
                        NOBODY),
                new Example("a line without agents offers it to nobody", question(), List.of(), null, NOBODY));
    }
}
