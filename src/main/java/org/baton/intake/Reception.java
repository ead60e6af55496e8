package org.baton.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baton.customer.Contracts;
import org.baton.customer.Customer;
import org.baton.customer.Customers;
import org.baton.customer.Entitlement;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.engine.Caller;
import org.baton.engine.Input;
import org.baton.intake.TicketCall.ContactJson;
import org.baton.ticket.Request;
import org.baton.ticket.Upload;
import org.springframework.stereotype.Component;

/** Checks a request and finds out who is asking. */
@Component
class Reception {

    private static final int LONGEST_SUBJECT = 998;
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_CODE = 64;
    private static final int LONGEST_ADDRESS = 320;
    /** Known everywhere, served or not: a request on one that a desk does not serve is declined, not refused. */
    private static final List<String> CHANNELS = List.of("email", "portal", "api", "phone", "chat", "telegram");

    private static final String USUAL_CHANNEL = "api";

    private final Desks desks;
    private final Customers customers;
    private final Contracts contracts;
    private final Clock clock;

    Reception(Desks desks, Customers customers, Contracts contracts, Clock clock) {
        this.desks = desks;
        this.customers = customers;
        this.contracts = contracts;
        this.clock = clock;
    }

    /** A ticket is received when it arrives; only importers bring older ones. */
    Incoming read(TicketCall call, Desk desk, Caller caller) {
        var input = new Input();
        Instant said = Days.moment("receivedAt", call.receivedAt(), input);
        return incoming(checked(call, desk, caller.isImporter() ? said : null, true, null, input), desk, input);
    }

    /** What an agent is told on the phone is received now. */
    Incoming read(TicketCall call, Desk desk) {
        var input = new Input();
        return incoming(checked(call, desk, null, true, null, input), desk, input);
    }

    /** A trial may be at any time, and of files only the names are needed. */
    Incoming read(TriageCall call, Desk desk) {
        var input = new Input();
        Instant said = Days.moment("receivedAt", call.receivedAt(), input);
        Entitlement bought = call.contract() == null ? null : Purchases.read(call.contract(), desk, input);
        return incoming(checked(call.request(), desk, said, false, bought, input), desk, input);
    }

    /** The same matter once more, in other words. */
    Incoming again(Request request, String body, List<Upload> files, Desk desk) {
        var now = clock.instant();
        var customer = Optional.ofNullable(request.customer()).flatMap(customers::get);
        return new Incoming(request, body, files, bought(customer, desk, now), now);
    }

    /** @param request without a customer, in whose place stands what was sent as such */
    private Incoming incoming(Incoming request, Desk desk, Input input) {
        input.check();
        Request asked = request.request();
        var customer = customers.find(desk.code(), asked.customer(), asked.contactEmail());
        return request.by(
                customer.map(Customer::id).orElse(null),
                customer.map(Customer::language).map(desk::language).orElse(asked.language()),
                request.contract() == null ? bought(customer, desk, request.receivedAt()) : request.contract());
    }

    private Incoming checked(
            TicketCall call, Desk desk, Instant said, boolean contentNeeded, Entitlement bought, Input input) {
        input.text("body", call.body());
        return new Incoming(
                request(call, desk, input),
                call.body(),
                Attached.read(call.attachments(), contentNeeded, input),
                bought,
                said == null ? clock.instant() : said);
    }

    private Request request(TicketCall call, Desk desk, Input input) {
        ContactJson contact = call.contact() == null ? new ContactJson(null, null) : call.contact();
        return new Request(
                channel(call.channel(), input),
                desk.languages().get(0),
                input.limited("subject", call.subject(), LONGEST_SUBJECT),
                input.optional("type", call.type(), LONGEST_CODE),
                input.optional("topic", call.topic(), LONGEST_NAME),
                input.optional("customer", call.customer(), LONGEST_NAME),
                input.optional("project", call.project(), LONGEST_NAME),
                input.optional("contact.name", contact.name(), LONGEST_NAME),
                address(contact, input),
                OwnFields.read(call.fields(), desk, input));
    }

    private Entitlement bought(Optional<Customer> customer, Desk desk, Instant receivedAt) {
        var day = receivedAt.atZone(desk.zone()).toLocalDate();
        return customer.map(it -> contracts.entitlement(it.id(), day)).orElse(null);
    }

    private String channel(String said, Input input) {
        if (said == null) {
            return USUAL_CHANNEL;
        }
        Set<String> known = new LinkedHashSet<>(CHANNELS);
        desks.all().forEach(it -> known.addAll(it.channels()));
        input.require(known.contains(said), "channel", "must be one of {0}", String.join(", ", known));
        return said;
    }

    private static String address(ContactJson contact, Input input) {
        String email = input.optional("contact.email", contact.email(), LONGEST_ADDRESS);
        input.require(
                email == null || email.matches("[^@\\s]+@[^@\\s]+"),
                "contact.email",
                "must be an e-mail address, for example olena@mill.example");
        return email;
    }
}
