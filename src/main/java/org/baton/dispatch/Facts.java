package org.baton.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baton.customer.Customer;
import org.baton.customer.Customers;
import org.baton.customer.Project;
import org.baton.customer.Projects;
import org.baton.desk.Agents;
import org.baton.desk.Calendar;
import org.baton.desk.Desks;
import org.baton.engine.Never;
import org.baton.ticket.Kinship;
import org.baton.ticket.Promise;
import org.baton.ticket.Promises;
import org.baton.ticket.Queues;
import org.baton.ticket.Ticket;
import org.baton.ticket.Workload;
import org.baton.ticket.Workloads;
import org.springframework.stereotype.Component;

/** Gathers what dispatch.drl is told. */
@Component
class Facts {

    private final Agents agents;
    private final Desks desks;
    private final Projects projects;
    private final Customers customers;
    private final Promises promises;
    private final Workloads workloads;
    private final Loads loads;
    private final Queues queues;
    private final Turns turns;
    private final Kinship kinship;

    Facts(
            Agents agents,
            Desks desks,
            Projects projects,
            Customers customers,
            Promises promises,
            Workloads workloads,
            Loads loads,
            Queues queues,
            Turns turns,
            Kinship kinship) {
        this.agents = agents;
        this.desks = desks;
        this.projects = projects;
        this.customers = customers;
        this.promises = promises;
        this.workloads = workloads;
        this.loads = loads;
        this.queues = queues;
        this.turns = turns;
        this.kinship = kinship;
    }

    Need need(Ticket ticket, Instant now) {
        Optional<Promise.Terms> accept =
                promises.find(ticket.number(), Promise.What.ACCEPT).map(Promise::terms);
        Instant turn = accept.map(Promise.Terms::notBefore).orElse(null);
        return new Need(
                ticket.line(),
                ticket.type(),
                ticket.request().topic(),
                ticket.language(),
                now,
                accept.map(Promise.Terms::by).orElse(null),
                turn,
                turn == null ? 0 : ahead(ticket),
                desks.get(ticket.desk()).zone());
    }

    /** How many tickets of its line nobody has accepted whose turn comes before. */
    private int ahead(Ticket ticket) {
        return queues.placeOf(ticket).map(it -> it.place() - 1).orElse(0);
    }

    /** @param number of the ticket, or of the part of it, that is being dispatched */
    List<Candidate> candidates(Ticket ticket, String number, Instant now) {
        Calendar calendar = desks.get(ticket.desk()).calendar();
        var work = workloads.of(ticket.desk(), number);
        var gaveBack = loads.gaveBack(ticket.number());
        var parts = loads.parts(ticket.number(), number);
        var served = loads.served(ticket);
        var given = turns.of(ticket.desk());
        String projects = projectManager(ticket);
        String customers = accountManager(ticket);
        var concerned = kinship.concerned(ticket);
        return agents.ofDesk(ticket.desk()).stream()
                .filter(it -> !concerned.contains(it.id()))
                .map(it -> new Candidate(
                        it.id(),
                        it.name(),
                        it.lines(),
                        it.skills(),
                        it.languages(),
                        it.experience(),
                        it.capacity(),
                        it.worksAt(now, calendar),
                        it.nextShift(now, calendar).orElse(Never.DATE.toInstant()),
                        work.getOrDefault(it.id(), Workload.NOTHING).tickets(),
                        work.getOrDefault(it.id(), Workload.NOTHING).hours(),
                        parts.getOrDefault(it.id(), 0),
                        served.getOrDefault(it.id(), 0),
                        gaveBack.contains(it.id()),
                        it.id().equals(projects),
                        it.id().equals(customers),
                        given.getOrDefault(it.id(), Instant.EPOCH)))
                .toList();
    }

    private String projectManager(Ticket ticket) {
        return Optional.ofNullable(ticket.request().customer())
                .flatMap(it -> projects.find(it, ticket.request().project()))
                .map(Project::manager)
                .orElse(null);
    }

    private String accountManager(Ticket ticket) {
        return Optional.ofNullable(ticket.request().customer())
                .flatMap(customers::get)
                .map(Customer::accountManager)
                .orElse(null);
    }
}
