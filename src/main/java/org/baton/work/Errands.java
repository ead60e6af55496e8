package org.baton.work;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.baton.desk.Agents;
import org.baton.engine.Caller;
import org.baton.engine.Conflict;
import org.baton.engine.OpenTask;
import org.baton.engine.OpenTasks;
import org.baton.engine.Sentence;
import org.baton.engine.TaskForms;
import org.baton.engine.Variable;
import org.baton.ticket.Part;
import org.baton.ticket.Parts;
import org.baton.ticket.Ticket;
import org.springframework.stereotype.Service;

/** What waits for somebody in a ticket and in its parts: takes it, and does it as its form says. */
@Service
class Errands {

    private final OpenTasks tasks;
    private final TaskForms forms;
    private final Parts parts;
    private final Hands hands;
    private final Agents agents;

    Errands(OpenTasks tasks, TaskForms forms, Parts parts, Hands hands, Agents agents) {
        this.tasks = tasks;
        this.forms = forms;
        this.parts = parts;
        this.hands = hands;
        this.agents = agents;
    }

    /** @param task its id */
    void claim(Caller agent, Ticket ticket, String task) {
        hands.claim(agent, ticket, find(ticket, task));
    }

    /** @param said what the fields of its form were filled in with */
    void complete(Caller agent, Ticket ticket, String task, Map<String, Object> said) {
        OpenTask open = find(ticket, task);
        var values = forms.of(open.waiting()).accept(said).entrySet().stream()
                .map(it -> new Variable.Value(it.getKey(), it.getValue()))
                .toList();
        hands.complete(agent, ticket, open, values);
    }

    /** Completes the task of a part with what was said. */
    void complete(Caller agent, Ticket ticket, Part part, List<Variable.Value> said) {
        OpenTask open = tasks.of(List.of(part.number())).stream()
                .findFirst()
                .orElseThrow(() -> hands.conflict(ticket, part.isNotWorkedAt()));
        hands.complete(agent, ticket, open, said);
    }

    private OpenTask find(Ticket ticket, String task) {
        List<String> numbers = Stream.concat(
                        Stream.of(ticket.number()),
                        parts.of(List.of(ticket.number())).stream().map(Part::number))
                .toList();
        return tasks.of(numbers).stream()
                .filter(it -> it.waiting().id().equals(task))
                .findFirst()
                .orElseThrow(() -> over(ticket, numbers, task));
    }

    private Conflict over(Ticket ticket, List<String> numbers, String task) {
        return hands.conflict(
                ticket,
                tasks.completedBy(numbers, task)
                        .map(it -> Sentence.of("{0} was faster, and has done it already.", agents.name(it)))
                        .orElse(Sentence.of("What was to be done has ended meanwhile; look at the ticket again.")));
    }
}
