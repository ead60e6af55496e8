package org.baton.engine;

import java.time.Instant;
import java.util.Set;
import org.baton.engine.UserTasks.Waiting;

/**
 * A user task that waits, with what people see of it.
 *
 * @param number of the ticket or part that it is about
 * @param name as the diagram names it
 * @param due null if it has no deadline
 * @param instance the id of the process instance that waits at it
 * @param people the ids of those it is offered to
 * @param groups whose members may take it
 */
public record OpenTask(
        Waiting waiting,
        String number,
        String name,
        Instant due,
        String instance,
        Set<String> people,
        Set<String> groups) {

    public boolean isHeldBy(Caller agent) {
        return agent.name().equals(waiting.assignee());
    }

    /** Whether the task is offered to the agent, by name or by group. */
    public boolean isOfferedTo(Caller agent) {
        return people.contains(agent.name()) || groups.stream().anyMatch(agent.groups()::contains);
    }

    /**
     * Whether the agent may take it, if nobody else has it: who it is offered to, who is on the line, who leads the desk.
     * What is offered to people by their names and to no group of the desk is theirs alone, as a complaint about somebody
     * else is.
     */
    public boolean isOpenTo(Caller agent, String desk, String line) {
        return isOfferedTo(agent) || isOfTheDesk(desk) && (agent.isOn(desk, line) || agent.isLead(desk));
    }

    private boolean isOfTheDesk(String desk) {
        return groups.stream().anyMatch(it -> it.startsWith(desk + "-"));
    }
}
