package org.baton.dispatch;

import static org.baton.dispatch.Staff.NOW;
import static org.baton.dispatch.Staff.about;
import static org.baton.dispatch.Staff.agent;
import static org.baton.dispatch.Staff.later;
import static org.baton.dispatch.Staff.people;
import static org.baton.dispatch.Staff.question;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Who should have a ticket, case by case.
 *
 * @param chosen whom it is to be offered to, null if nobody
 * @param rule what is to be said about it
 */
record Example(String sentence, Need need, List<Candidate> agents, String chosen, String rule) {

    private static final Instant SOON = NOW.plus(Duration.ofMinutes(30));
    private static final Instant TOO_LATE = NOW.plus(Duration.ofHours(2));

    private static final String WAITS_FOR_MANAGER =
            "A ticket waits for its own manager if the manager's shift begins in time";
    private static final String WAITS_FOR_TURN = "A ticket whose turn comes later waits while the line has other work";
    private static final String NOBODY = "A ticket that nobody can be offered waits for somebody";
    private static final String LEAST = "Whoever has the least to do gets the next ticket";
    private static final String PROJECT = "Whoever manages the project gets its tickets";
    private static final String CUSTOMER = "Whoever looks after the customer gets the customer's tickets";
    private static final String EQUALS = "Of equals, whoever was given a ticket longest ago gets the next one";

    static List<Example> all() {
        return List.of(
                new Example(
                        "somebody of another line never gets it",
                        question(),
                        people(agent("anna").ofLine("free"), agent("bohdan").holding(9)),
                        "bohdan",
                        LEAST),
                new Example(
                        "somebody who is not at work does not get it",
                        question(),
                        people(agent("anna").awayUntil(SOON).speaking("uk"), agent("bohdan")),
                        "bohdan",
                        LEAST),
                new Example(
                        "somebody who holds as much as possible does not get it",
                        question(),
                        people(
                                agent("anna").holding(10).speaking("uk"),
                                agent("bohdan").holding(9)),
                        "bohdan",
                        LEAST),
                new Example(
                        "the project's manager gets it, however busy",
                        question(),
                        people(
                                agent("anna").speaking("uk").skilledIn("question"),
                                agent("bohdan").holding(9).managingTheProject()),
                        "bohdan",
                        PROJECT),
                new Example(
                        "the customer's own manager gets it, however busy",
                        question(),
                        people(
                                agent("anna").speaking("uk").skilledIn("question"),
                                agent("bohdan").holding(9).managingTheCustomer()),
                        "bohdan",
                        CUSTOMER),
                new Example(
                        "the project's manager comes before the customer's",
                        question(),
                        people(
                                agent("anna").managingTheCustomer(),
                                agent("bohdan").holding(9).managingTheProject()),
                        "bohdan",
                        PROJECT),
                new Example(
                        "a manager of another line has no claim",
                        question(),
                        people(agent("anna").ofLine("free").managingTheProject(), agent("bohdan")),
                        "bohdan",
                        LEAST),
                new Example(
                        "the language outweighs five tickets of ten",
                        question(),
                        people(
                                agent("anna").speaking("pl"),
                                agent("bohdan").speaking("uk").holding(5)),
                        "bohdan",
                        "A customer is answered by somebody who speaks the language"),
                new Example(
                        "being skilled in the type outweighs three tickets of ten",
                        question(),
                        people(
                                agent("anna"),
                                agent("bohdan").skilledIn("question").holding(3)),
                        "bohdan",
                        "Whoever is skilled in this type of work is the right one for it"),
                new Example(
                        "being at home in the topic outweighs three tickets of ten",
                        about("question", "warehouse"),
                        people(
                                agent("anna"),
                                agent("bohdan").skilledIn("warehouse").holding(3)),
                        "bohdan",
                        "Whoever is at home in the topic is the right one for it"),
                new Example(
                        "preferences combine: two skills outweigh the language",
                        about("question", "warehouse"),
                        people(agent("anna").speaking("uk"), agent("bohdan").skilledIn("question", "warehouse")),
                        "bohdan",
                        "Whoever is at home in the topic is the right one for it"),
                new Example(
                        "a bug is for the experienced",
                        about("bug", null),
                        people(agent("anna").experienced(1), agent("bohdan").experienced(5)),
                        "bohdan",
                        "Hard work is for the experienced"),
                new Example(
                        "a question is not kept for the experienced",
                        question(),
                        people(agent("anna").experienced(1), agent("bohdan").experienced(5)),
                        "anna",
                        EQUALS),
                new Example(
                        "who has served the customer before gets it among equals",
                        question(),
                        people(agent("anna"), agent("bohdan").whoServed(3).holding(1)),
                        "bohdan",
                        "Whoever has worked for the customer before knows the customer"),
                new Example(
                        "the least busy gets it, by the share of what each can hold",
                        question(),
                        people(
                                agent("anna").holding(2).ableToHold(4),
                                agent("bohdan").holding(3)),
                        "bohdan",
                        LEAST),
                new Example(
                        "each part goes to an agent of its own",
                        about("simple", null),
                        people(
                                agent("anna").skilledIn("simple").withParts(1),
                                agent("bohdan").holding(3)),
                        "bohdan",
                        "Each part of a ticket goes to an agent of its own"),
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
                        "of equals the one who was given a ticket longest ago gets it",
                        question(),
                        people(agent("anna").given(NOW), agent("bohdan").given(NOW.minusSeconds(1))),
                        "bohdan",
                        EQUALS),
                new Example(
                        "if that is the same too, the order of their names decides",
                        question(),
                        people(agent("bohdan").given(NOW), agent("anna").given(NOW)),
                        "anna",
                        EQUALS),
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

    @Override
    public String toString() {
        return sentence;
    }
}
