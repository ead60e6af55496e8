package org.baton.dispatch;

import static org.baton.ticket.TicketProcess.EXECUTOR;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.baton.desk.Agent;
import org.baton.desk.Agents;
import org.baton.desk.Desks;
import org.baton.engine.ForModels;
import org.baton.engine.Organisation;
import org.baton.ticket.Ticket;
import org.baton.ticket.Tickets;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Who may judge how a ticket was worked on: never whoever worked on it. */
@Component
@ForModels
public class Judges {

    private final Desks desks;
    private final Agents agents;
    private final Tickets tickets;
    private final Organisation organisation;

    Judges(Desks desks, Agents agents, Tickets tickets, Organisation organisation) {
        this.desks = desks;
        this.agents = agents;
        this.tickets = tickets;
        this.organisation = organisation;
    }

    /** Those who review the desk's work; its leads, if there is nobody. */
    public List<String> reviewers(DelegateExecution it) {
        return first(reviewersBut(it), leadsBut(it));
    }

    /** Those who lead the desk; who reviews its work, if there is nobody. */
    public List<String> leads(DelegateExecution it) {
        return first(leadsBut(it), reviewersBut(it));
    }

    /** Who reads what was found where whoever had worked on it is gone. */
    public List<String> readers(DelegateExecution review) {
        return EXECUTOR.in(review).filter(agents::hasLeft).isPresent() ? leads(review) : List.of();
    }

    /** Who stands in where nobody of the desk may judge; no group if somebody may. */
    public List<String> standIns(DelegateExecution it) {
        return reviewers(it).isEmpty() ? List.of(Organisation.ADMINISTRATORS) : List.of();
    }

    private List<String> reviewersBut(DelegateExecution it) {
        return organisation.reviewers(it.getTenantId()).stream()
                .filter(isNotConcerned(it))
                .toList();
    }

    private List<String> leadsBut(DelegateExecution it) {
        String desk = it.getTenantId();
        return agents.ofLine(desk, desks.get(desk).leads()).stream()
                .map(Agent::id)
                .filter(isNotConcerned(it))
                .toList();
    }

    private Predicate<String> isNotConcerned(DelegateExecution it) {
        Optional<String> executor = tickets.find(it.getProcessBusinessKey()).map(Ticket::executor);
        return person -> !executor.equals(Optional.of(person));
    }

    private static List<String> first(List<String> wanted, List<String> others) {
        return Stream.of(wanted, others).filter(it -> !it.isEmpty()).findFirst().orElse(List.of());
    }
}
