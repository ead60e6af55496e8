package org.baton.triage;

import static org.baton.ticket.TicketProcess.RULES;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.baton.customer.Customer;
import org.baton.customer.Customers;
import org.baton.customer.Entitlement;
import org.baton.customer.Project;
import org.baton.customer.Projects;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.ticket.Ticket;
import org.baton.ticket.Tickets;
import org.springframework.stereotype.Service;

/** What is known about a request, as the decision tables ask for it: texts, numbers, booleans, or null. */
@Service
class RequestFacts {

    private static final Entitlement NOTHING_BOUGHT = new Entitlement(null, null, null, null, null, 0);

    private final Tickets tickets;
    private final Desks desks;
    private final Customers customers;
    private final Projects projects;
    private final RequestText texts;
    private final Signals signals;

    RequestFacts(
            Tickets tickets, Desks desks, Customers customers, Projects projects, RequestText texts, Signals signals) {
        this.tickets = tickets;
        this.desks = desks;
        this.customers = customers;
        this.projects = projects;
        this.texts = texts;
        this.signals = signals;
    }

    Map<String, Object> about(String number) {
        Ticket ticket = tickets.get(number);
        Desk desk = desks.at(ticket.desk(), ticket.deskVersion());
        var facts = new HashMap<String, Object>(ticket.request().fields());
        facts.put(RULES.name(), Integer.toString(ticket.deskVersion()));
        putRequest(facts, ticket, desk);
        putCustomer(facts, ticket);
        putContract(facts, ticket, ticket.receivedAt().atZone(desk.zone()).toLocalDate());
        putAnswers(facts, ticket);
        return facts;
    }

    private void putRequest(Map<String, Object> facts, Ticket ticket, Desk desk) {
        Optional<String> declared =
                Optional.ofNullable(ticket.request().declaredType()).filter(desk.types()::contains);
        facts.put("channel", ticket.request().channel());
        facts.put("declaredType", declared.orElse(null));
        facts.put("topic", ticket.request().topic());
        facts.put("language", texts.language(ticket, desk));
        facts.put("signals", signals.in(ticket.subject(), texts.of(ticket)));
    }

    private void putCustomer(Map<String, Object> facts, Ticket ticket) {
        Optional<Customer> customer =
                Optional.ofNullable(ticket.request().customer()).flatMap(customers::get);
        Optional<Project> project =
                customer.flatMap(it -> projects.find(it.id(), ticket.request().project()));
        facts.put("customerKnown", customer.isPresent());
        facts.put("accountManager", customer.map(Customer::accountManager).isPresent());
        facts.put("manager", project.map(Project::manager).isPresent());
    }

    private static void putContract(Map<String, Object> facts, Ticket ticket, LocalDate receivedOn) {
        Entitlement contract =
                Optional.ofNullable(ticket.contract()).orElse(NOTHING_BOUGHT).on(receivedOn);
        facts.put("receivedOn", receivedOn.toString());
        facts.put("plan", contract.plan());
        facts.put("since", text(contract.since()));
        facts.put("purchasedOn", text(contract.purchasedOn()));
        facts.put("slotsLeft", contract.slotsLeft());
        facts.put("licences", contract.licences());
    }

    private static void putAnswers(Map<String, Object> facts, Ticket ticket) {
        facts.put("moment", moment(ticket));
        facts.put("confirmedType", ticket.confirmedType());
        facts.put("handedTo", ticket.handedTo());
        facts.put("slotOffer", ticket.slotOffer());
        facts.put("specification", ticket.specification());
        facts.put("parts", ticket.parts());
        facts.put("estimateHours", hours(ticket.estimateHours()));
    }

    /** Six hours are told as 6, not as 6.0. */
    private static Number hours(BigDecimal estimate) {
        if (estimate == null) {
            return null;
        }
        return estimate.stripTrailingZeros().scale() <= 0 ? (Number) estimate.intValue() : estimate.doubleValue();
    }

    /** How far it has come, and so what can be promised: received, accepted, or approved by a yes to a quote. */
    private static String moment(Ticket ticket) {
        if (ticket.acceptedAt() == null) {
            return "received";
        }
        return ticket.approvedAt() == null ? "accepted" : "approved";
    }

    private static String text(LocalDate date) {
        return date == null ? null : date.toString();
    }
}
