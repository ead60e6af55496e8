package org.baton.dispatch;

import static org.baton.ticket.EscalationProcess.TELL;
import static org.baton.ticket.TicketProcess.LINE;
import static org.baton.ticket.TicketProcess.OFFERED_TO;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.baton.desk.Agent;
import org.baton.desk.Agents;
import org.baton.desk.Desks;
import org.baton.engine.ForModels;
import org.baton.engine.Organisation;
import org.baton.ticket.Kinship;
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
    private final Kinship kinship;

    Offers(Desks desks, Agents agents, Tickets tickets, Kinship kinship) {
        this.desks = desks;
        this.agents = agents;
        this.tickets = tickets;
        this.kinship = kinship;
    }

    /** The agent to whom it is offered; nobody if there is none. */
    public List<String> agents(DelegateExecution it) {
        return OFFERED_TO.in(it).stream().toList();
    }

    /** The leads see every ticket; the whole line sees what could be offered to nobody. */
    public List<String> groups(DelegateExecution ticket) {
        String leads = group(ticket, leads(ticket));
        Stream<String> line = OFFERED_TO.in(ticket).isPresent() ? Stream.of() : Stream.of(lineGroup(ticket));
        return Stream.of(Stream.of(leads), line, standIns(ticket))
                .flatMap(it -> it)
                .distinct()
                .toList();
    }

    /** Administrators, where a complaint is about the only one who leads the desk. */
    private Stream<String> standIns(DelegateExecution it) {
        var concerned =
                tickets.find(it.getProcessBusinessKey()).map(kinship::concerned).orElse(Set.of());
        boolean nobodyElse = !concerned.isEmpty()
                && agents.ofLine(it.getTenantId(), leads(it)).stream().allMatch(lead -> concerned.contains(lead.id()));
        return nobodyElse
                ? Stream.of(it.getTenantId() + Organisation.REVIEWERS, Organisation.ADMINISTRATORS)
                : Stream.of();
    }

    /** The leads stand in where no line is decided, as for a specification that is still waited for. */
    public String lineGroup(DelegateExecution it) {
        return group(it, LINE.in(it).orElseGet(() -> leads(it)));
    }

    /** Who gets a task of their own, since a level says so: who leads the desk, heads it or controls its executors. */
    public List<String> helpers(DelegateExecution escalation) {
        String desk = escalation.getTenantId();
        List<Agent> helpers = switch (TELL.in(escalation).orElse("lead")) {
            case "head" -> agents.heads(desk);
            case "administrators" -> agents.administrators(desk);
            default -> agents.ofLine(desk, leads(escalation));
        };
        return helpers.stream().map(Agent::id).toList();
    }

    /** The line that has the ticket now, whatever goes on beside it knows. */
    public String ticketLineGroup(DelegateExecution beside) {
        return tickets.find(beside.getProcessBusinessKey())
                .map(Ticket::line)
                .map(it -> group(beside, it))
                .orElseGet(() -> group(beside, leads(beside)));
    }

    /** This person; nobody if they are gone. */
    public String here(String person) {
        return person == null || agents.hasLeft(person) ? null : person;
    }

    private String leads(DelegateExecution it) {
        return desks.get(it.getTenantId()).leads();
    }

    private static String group(DelegateExecution it, String line) {
        return it.getTenantId() + "-" + line;
    }
}
