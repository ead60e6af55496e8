package org.baton.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.baton.desk.Agents;
import org.baton.engine.Caller;
import org.baton.engine.FormField.Choice;
import org.baton.engine.FormField.Kind;
import org.baton.engine.OpenTask;
import org.baton.engine.OpenTasks;
import org.baton.engine.TaskForm;
import org.baton.engine.TaskForms;
import org.baton.ticket.Part;
import org.baton.ticket.Parts;
import org.baton.ticket.Ticket;
import org.baton.ticket.TicketProcess;
import org.springframework.stereotype.Component;

/** What can be done about a ticket and its parts now, and by whom. */
@Component
class ErrandSheets {

    private static final String OUTCOME = TicketProcess.OUTCOME.said();

    private final OpenTasks tasks;
    private final TaskForms forms;
    private final Parts parts;
    private final Agents agents;

    ErrandSheets(OpenTasks tasks, TaskForms forms, Parts parts, Agents agents) {
        this.tasks = tasks;
        this.forms = forms;
        this.parts = parts;
        this.agents = agents;
    }

    /**
     * A task that waits.
     *
     * @param part what part it is about, empty if about the ticket itself
     * @param holder who has it, empty if nobody has
     * @param takeable whether whoever looks may take it
     * @param inTasklist whether its form has something that only Tasklist can show
     * @param ways how it can be ended by whoever looks, each a button
     */
    record ErrandSheet(
            String id,
            String name,
            String part,
            String due,
            String holder,
            boolean mine,
            boolean takeable,
            boolean returnable,
            boolean inTasklist,
            List<Choice> ways) {}

    List<ErrandSheet> of(Ticket ticket, Caller agent, Speech speech) {
        Map<String, String> titles = titles(ticket);
        return tasks.of(titles.keySet()).stream()
                .map(it -> sheet(it, titles.get(it.number()), ticket, agent, speech))
                .toList();
    }

    /** One of the tasks, if it waits still. */
    Optional<OpenTask> find(Ticket ticket, String task) {
        return tasks.of(titles(ticket).keySet()).stream()
                .filter(it -> it.waiting().id().equals(task))
                .findFirst();
    }

    /** The ids of the process instances that run for it, to be looked at in Cockpit. */
    List<String> instances(Ticket ticket) {
        return tasks.instances(ticket.number());
    }

    /** By number: of the ticket itself and of its parts. */
    private Map<String, String> titles(Ticket ticket) {
        var titles = new LinkedHashMap<String, String>();
        titles.put(ticket.number(), "");
        for (Part part : parts.of(List.of(ticket.number()))) {
            titles.put(part.number(), part.number() + " " + part.title());
        }
        return titles;
    }

    private ErrandSheet sheet(OpenTask task, String part, Ticket ticket, Caller agent, Speech speech) {
        String holder = task.waiting().assignee();
        boolean mine = task.isHeldBy(agent);
        boolean acts = mine || holder == null && task.people().contains(agent.name());
        TaskForm form = acts ? forms.of(task.waiting()) : null;
        return new ErrandSheet(
                task.waiting().id(),
                speech.drawn(task.name()),
                part,
                speech.moment(task.due()),
                holder == null ? "" : agents.name(holder),
                mine,
                !mine && takeable(task, ticket, agent),
                mine && part.isEmpty() && !task.groups().isEmpty(),
                acts && !form.foreign().isEmpty(),
                acts ? ways(form, speech) : List.of());
    }

    /** A lead may take what somebody else has. */
    private static boolean takeable(OpenTask task, Ticket ticket, Caller agent) {
        return task.isOpenTo(
                        agent,
                        ticket.desk(),
                        TicketProcess.lineOf(ticket, task.waiting().key()))
                && (task.waiting().assignee() == null || agent.isLead(ticket.desk()));
    }

    /** A way on which one of nothing has to be chosen is none, as when there is no later moment to put it off to. */
    private static boolean isOpen(TaskForm form, String outcome) {
        return form.shown(Map.of(OUTCOME, outcome)).stream()
                .noneMatch(it -> it.kind() == Kind.CHOICE
                        && it.limits().required()
                        && it.choices().isEmpty());
    }

    /** Without a choice of ways there is one: to fill in the form. */
    private static List<Choice> ways(TaskForm form, Speech speech) {
        return form.field(OUTCOME)
                .map(it -> it.choices().stream()
                        .filter(way -> isOpen(form, way.value()))
                        .map(way -> new Choice(way.value(), speech.drawn(way.label()))))
                .orElseGet(() -> Stream.of(new Choice("", speech.say("way.open"))))
                .toList();
    }
}
