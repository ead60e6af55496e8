package org.baton.dispatch;

import static org.baton.ticket.TicketProcess.EXECUTOR;
import static org.baton.ticket.TicketProcess.OUTCOME;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.baton.customer.Customer;
import org.baton.customer.Customers;
import org.baton.customer.Project;
import org.baton.customer.Projects;
import org.baton.engine.Instances;
import org.baton.ticket.Ticket;
import org.baton.ticket.TicketDelivered;
import org.baton.ticket.TicketEscalated;
import org.baton.ticket.TicketReceived;
import org.baton.ticket.Tickets;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What whoever manages a customer, or its project, hears of tickets that somebody else works on. */
@Component
class ManagerNews {

    private static final String PROCESS = "managerNews";

    private final Tickets tickets;
    private final Customers customers;
    private final Projects projects;
    private final Instances instances;

    ManagerNews(Tickets tickets, Customers customers, Projects projects, Instances instances) {
        this.tickets = tickets;
        this.customers = customers;
        this.projects = projects;
        this.instances = instances;
    }

    /** The manager of the project is asked to accept it, and so hears of it anyway. */
    @EventListener
    void on(TicketReceived received) {
        Ticket ticket = tickets.get(received.number());
        tell(ticket, "received", accountManager(ticket));
    }

    @EventListener
    void on(TicketEscalated escalated) {
        Ticket ticket = tickets.get(escalated.number());
        tell(ticket, "escalated", managers(ticket));
    }

    @EventListener
    void on(TicketDelivered delivered) {
        Ticket ticket = tickets.get(delivered.number());
        tell(ticket, "delivered", managers(ticket));
    }

    private void tell(Ticket ticket, String what, Stream<String> managers) {
        managers.filter(it -> !it.equals(ticket.executor()))
                .forEach(it -> instances.start(
                        PROCESS, ticket.number(), ticket.desk(), List.of(EXECUTOR.holding(it), OUTCOME.holding(what))));
    }

    private Stream<String> managers(Ticket ticket) {
        return Stream.concat(accountManager(ticket), projectManager(ticket)).distinct();
    }

    private Stream<String> accountManager(Ticket ticket) {
        return customer(ticket).flatMap(customers::get).map(Customer::accountManager).stream();
    }

    private Stream<String> projectManager(Ticket ticket) {
        return customer(ticket)
                .flatMap(it -> projects.find(it, ticket.request().project()))
                .map(Project::manager)
                .filter(Objects::nonNull)
                .stream();
    }

    private static Optional<String> customer(Ticket ticket) {
        return Optional.ofNullable(ticket.request().customer());
    }
}
