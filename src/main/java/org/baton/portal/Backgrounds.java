package org.baton.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.baton.customer.Customer;
import org.baton.customer.Customers;
import org.baton.customer.Entitlement;
import org.baton.customer.Projects;
import org.baton.desk.Agents;
import org.baton.desk.Texts;
import org.baton.engine.Caller;
import org.baton.portal.Chronicle.Happening;
import org.baton.portal.KinSheets.Kin;
import org.baton.portal.ReviewSheets.ReviewSheet;
import org.baton.ticket.Decision;
import org.baton.ticket.Decisions;
import org.baton.ticket.Kinship;
import org.baton.ticket.Links;
import org.baton.ticket.Parts;
import org.baton.ticket.Reasons;
import org.baton.ticket.Ticket;
import org.springframework.stereotype.Component;

/** What else there is to know about a ticket: whose it is, what belongs to it, how it came to stand where it stands. */
@Component
class Backgrounds {

    private static final int OTHERS = 10;

    private final Customers customers;
    private final Projects projects;
    private final Agents agents;
    private final Kinship kinship;
    private final KinSheets kin;
    private final Decisions decisions;
    private final Reasons reasons;
    private final ReviewSheets reviews;
    private final Chronicle chronicle;
    private final Texts texts;

    Backgrounds(
            Customers customers,
            Projects projects,
            Agents agents,
            Kinship kinship,
            KinSheets kin,
            Decisions decisions,
            Reasons reasons,
            ReviewSheets reviews,
            Chronicle chronicle,
            Texts texts) {
        this.customers = customers;
        this.projects = projects;
        this.agents = agents;
        this.kinship = kinship;
        this.kin = kin;
        this.decisions = decisions;
        this.reasons = reasons;
        this.reviews = reviews;
        this.chronicle = chronicle;
        this.texts = texts;
    }

    /**
     * All of it.
     *
     * @param kin its {@link Parts} and its {@link Links}
     * @param decisions those that hold
     * @param earlier those that later ones have replaced
     * @param reviews none but for those whom they concern
     */
    record Background(
            Asker asker,
            List<Other> others,
            Kin kin,
            List<DecisionSheet> decisions,
            List<DecisionSheet> earlier,
            List<ReviewSheet> reviews,
            List<Happening> history) {}

    /** Who asks; what is not known is empty. */
    record Asker(
            String customer,
            String contact,
            String email,
            String manager,
            String project,
            String language,
            List<String> contract) {}

    /** Another ticket of the same customer, and when it came. */
    record Other(String number, String title, String status, String more) {}

    Background of(Ticket ticket, Caller agent, Speech speech) {
        List<Decision> holding = decisions.current(ticket.number());
        return new Background(
                asker(ticket, speech),
                kinship.ofCustomer(ticket, OTHERS).stream()
                        .map(it -> other(it, speech.moment(it.receivedAt()), speech))
                        .toList(),
                kin.of(ticket, agent, speech),
                holding.stream().map(it -> sheet(it, ticket, speech)).toList(),
                decisions.history(ticket.number()).stream()
                        .filter(it -> !holding.contains(it))
                        .map(it -> sheet(it, ticket, speech))
                        .toList(),
                reviews.of(ticket, agent, speech),
                chronicle.of(ticket, speech));
    }

    private DecisionSheet sheet(Decision decision, Ticket ticket, Speech speech) {
        return DecisionSheet.of(decision, ticket.desk(), reasons, speech);
    }

    private static Other other(Ticket ticket, String more, Speech speech) {
        return new Other(
                ticket.number(),
                ticket.subject(),
                speech.word("status", ticket.status().code()),
                more);
    }

    private Asker asker(Ticket ticket, Speech speech) {
        var request = ticket.request();
        var customer = request.customer() == null
                ? null
                : customers.get(request.customer()).orElse(null);
        return new Asker(
                customer == null ? "" : customer.name(),
                Objects.toString(request.contactName(), ""),
                Objects.toString(request.contactEmail(), ""),
                manager(customer),
                project(ticket),
                Locale.forLanguageTag(request.language()).getDisplayLanguage(speech.locale()),
                contract(ticket, speech));
    }

    private String manager(Customer customer) {
        return customer == null || customer.accountManager() == null ? "" : agents.name(customer.accountManager());
    }

    private String project(Ticket ticket) {
        var request = ticket.request();
        return request.customer() == null || request.project() == null
                ? ""
                : projects.find(request.customer(), request.project())
                        .map(it -> it.name() + (it.manager() == null ? "" : " – " + agents.name(it.manager())))
                        .orElse("");
    }

    /** As it was when the request came, which is what was decided by. */
    private List<String> contract(Ticket ticket, Speech speech) {
        Entitlement contract = ticket.contract();
        if (contract == null) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        if (contract.plan() != null) {
            lines.add(texts.name(ticket.desk(), speech.locale().getLanguage(), "tier", contract.plan()));
        }
        if (contract.since() != null) {
            lines.add(speech.say("contract.since", speech.day(contract.since())));
        }
        if (contract.until() != null) {
            lines.add(speech.say("contract.until", speech.day(contract.until())));
        }
        if (contract.purchasedOn() != null) {
            lines.add(speech.say("contract.purchased", speech.day(contract.purchasedOn())));
        }
        if (contract.slotsLeft() != null) {
            lines.add(speech.say("contract.slots", contract.slotsLeft()));
        }
        if (contract.licences() > 0) {
            lines.add(speech.say("contract.licences", contract.licences()));
        }
        return lines;
    }
}
