package org.baton.dispatch;

import static org.baton.ticket.TicketProcess.LINE;
import static org.baton.ticket.TicketProcess.OFFERED_TO;

import java.util.List;
import java.util.stream.Stream;
import org.baton.desk.Agent;
import org.baton.desk.Agents;
import org.baton.desk.Desks;
import org.baton.engine.ForModels;
import org.baton.ticket.Ticket;
import org.baton.ticket.Tickets;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Who may take a task: what the diagrams ask when they create one. */
@Component
@ForModels
public class Offers {

    private final Desks desks;
    private final Agents agents;
    private final Tickets tickets;

    Offers(Desks desks, Agents agents, Tickets tickets) {
        this.desks = desks;
        this.agents = agents;
        this.tickets = tickets;
    }

    /** The agent to whom it is offered; nobody if there is none. */
    public List<String> agents(DelegateExecution it) {
        return OFFERED_TO.in(it).stream().toList();
    }

    /** The leads see every ticket; the whole line sees what could be offered to nobody. */
    public List<String> groups(DelegateExecution ticket) {
        String leads = group(ticket, leads(ticket));
        return OFFERED_TO.in(ticket).isPresent()
                ? List.of(leads)
                : Stream.of(leads, lineGroup(ticket)).distinct().toList();
    }

    /** The leads stand in where no line is decided, as for a specification that is still waited for. */
    public String lineGroup(DelegateExecution it) {
        return group(it, LINE.in(it).orElseGet(() -> leads(it)));
    }

    /** Whom a complaint is for: the leads, but for the one it may be about, unless there is no other. */
    public List<String> leadsButExecutor(DelegateExecution complaint) {
        List<String> all = agents.ofLine(complaint.getTenantId(), leads(complaint)).stream()
                .map(Agent::id)
                .toList();
        String executor = tickets.find(complaint.getProcessBusinessKey())
                .map(Ticket::executor)
                .orElse(null);
        List<String> others = all.stream().filter(it -> !it.equals(executor)).toList();
        return others.isEmpty() ? all : others;
    }

    private String leads(DelegateExecution it) {
        return desks.get(it.getTenantId()).leads();
    }

    private static String group(DelegateExecution it, String line) {
        return it.getTenantId() + "-" + line;
    }
}
