package org.baton.work;

import java.util.Map;
import org.baton.desk.Agents;
import org.baton.ticket.Ticket;
import org.baton.ticket.Tickets;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.Spin;
import org.springframework.stereotype.Component;

/** When "Keep control" is created: shows to whom it can be passed on. */
@Component
class PresentLeads implements TaskListener {

    private final Tickets tickets;
    private final Controls controls;
    private final Agents agents;

    PresentLeads(Tickets tickets, Controls controls, Agents agents) {
        this.tickets = tickets;
        this.controls = controls;
        this.agents = agents;
    }

    @Override
    public void notify(DelegateTask task) {
        Ticket ticket = tickets.get(task.getExecution().getProcessBusinessKey());
        var others = controls.leads(ticket).stream()
                .filter(it -> !it.equals(ticket.control()))
                .map(it -> Map.of("label", agents.name(it), "value", it))
                .toList();
        task.setVariableLocal("leadChoices", Spin.JSON(others));
    }
}
