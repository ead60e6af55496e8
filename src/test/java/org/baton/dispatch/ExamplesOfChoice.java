package org.baton.dispatch;

import static org.baton.dispatch.Staff.NOW;
import static org.baton.dispatch.Staff.about;
import static org.baton.dispatch.Staff.agent;
import static org.baton.dispatch.Staff.people;
import static org.baton.dispatch.Staff.question;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Who of several gets a ticket. */
final class ExamplesOfChoice {

    private static final Instant SOON = NOW.plus(Duration.ofMinutes(30));
    private static final String LEAST = "Whoever has the least to do gets the next ticket";
    private static final String PROJECT = "Whoever manages the project gets its tickets";
    private static final String CUSTOMER = "Whoever looks after the customer gets the customer's tickets";
    private static final String EQUALS = "Of equals, whoever was given a ticket longest ago gets the next one";

    private ExamplesOfChoice() {}

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
                        "who has least to do gets it, counted in promised hours, not in tickets",
                        question(),
                        people(agent("anna").holding(1, 40), agent("bohdan").holding(3, 9)),
                        "bohdan",
                        LEAST),
                new Example(
                        "whoever has given it back is not offered it again",
                        question(),
                        people(agent("anna").whoGaveItBack(), agent("bohdan").holding(5)),
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
                        EQUALS));
    }
}
