package org.baton.dispatch;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.baton.desk.Agent;
import org.baton.desk.Agents;
import org.baton.engine.Input;

/**
 * When somebody is away.
 *
 * @param last the last day, included
 * @param substitute the id of a colleague who gets what is worked on, null if the lead is to decide
 */
record AbsenceCall(String last, String substitute) {

    private static final int LONGEST = 255;

    /** @param today no absence ends before */
    Agent.Absence absence(Agent agent, String firstDay, LocalDate today, Agents agents) {
        var input = new Input();
        LocalDate first = day(input, "first", firstDay);
        LocalDate end = day(input, "last", last);
        String colleague = input.optional("substitute", substitute, LONGEST);
        if (first != null && end != null) {
            input.require(!end.isBefore(first), "last", "is before the first day");
            input.require(!end.isBefore(today), "last", "is over already");
            agent.absences().stream()
                    .filter(it -> !it.last().isBefore(first) && !it.first().isAfter(end))
                    .forEach(it -> input.require(
                            false, "first", "overlaps the absence from {0} to {1}", it.first(), it.last()));
        }
        input.require(
                colleague == null
                        || !colleague.equals(agent.id())
                                && agents.byId(colleague)
                                        .filter(it -> it.desk().equals(agent.desk()))
                                        .isPresent(),
                "substitute",
                "has to be a colleague at this desk");
        input.check();
        return new Agent.Absence(first, end, colleague);
    }

    static LocalDate day(Input input, String field, String text) {
        try {
            return LocalDate.parse(text == null ? "" : text.strip());
        } catch (DateTimeParseException e) {
            input.require(false, field, "has to be a day, like 2026-12-24");
            return null;
        }
    }
}
