package org.baton.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baton.customer.Customer;
import org.baton.customer.Customers;
import org.baton.desk.Desk;
import org.baton.ticket.Author;
import org.baton.ticket.Message;
import org.baton.ticket.PastTicket;
import org.baton.ticket.Request;

/** Makes a ticket that is over of what a log tells of a case. */
final class LogTickets {

    /** Nobody knows how it came in; the log is in English, whatever the customer spoke. */
    private static final String CHANNEL = "api";

    private static final String LANGUAGE = "en";
    private static final int LONGEST_CODE = 64;

    private final Customers customers;

    LogTickets(Customers customers) {
        this.customers = customers;
    }

    PastTicket ticket(String number, Desk desk, LogCase told) {
        var life = new LogLife(number, told);
        return new PastTicket(
                number,
                desk.code(),
                desk.version(),
                request(desk, told),
                code(told, "service_level"),
                code(told, "support_section"),
                told.executor(),
                told.first().at(),
                told.acceptedAt(),
                told.deliveredAt(),
                told.end().at(),
                told.endIsAssumed() ? "imported, end assumed" : "imported",
                told.reopenings(),
                said(number, told),
                life.clock(),
                life.moves());
    }

    private Request request(Desk desk, LogCase told) {
        return new Request(
                CHANNEL,
                LANGUAGE,
                Stream.of(told.id(), told.says("product"))
                        .filter(it -> it != null)
                        .collect(Collectors.joining(": product ")),
                code(told, "service_type"),
                null,
                customer(desk, told.customer()),
                null,
                null,
                null,
                Map.of());
    }

    /** Whoever the desk does not know by this name is its customer from now on. */
    private String customer(Desk desk, String name) {
        if (name == null) {
            return null;
        }
        return customers
                .find(desk.code(), name, null)
                .orElseGet(() -> add(new Customer(id(desk, name), desk.code(), name, LANGUAGE, null)))
                .id();
    }

    private Customer add(Customer customer) {
        Optional<Customer> there = customers.get(customer.id());
        if (there.isEmpty()) {
            customers.add(customer);
        }
        return there.orElse(customer);
    }

    /** Of this desk alone: another one's customers may be called the same. */
    private static String id(Desk desk, String name) {
        String id = desk.code() + "-" + name;
        return id.substring(0, Math.min(255, id.length()));
    }

    private static List<Message> said(String number, LogCase told) {
        var said = Stream.of(new Message(
                0,
                number,
                told.first().at(),
                Author.customer(told.customer() == null ? CHANNEL : told.customer()),
                Message.Kind.CUSTOMER,
                what(told),
                null));
        var done = told.rows().stream()
                .map(it -> new Message(
                        0,
                        number,
                        it.at(),
                        it.resource() == null ? Author.desk("") : Author.agent(it.resource()),
                        Message.Kind.SYSTEM,
                        it.activity(),
                        null));
        return Stream.concat(said, done).toList();
    }

    /** What a log says of the whole case; it does not hold what the customer wrote. */
    private static String what(LogCase told) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("Case", told.id());
        Stream.of("customer", "product", "seriousness_2", "service_level", "service_type", "support_section")
                .filter(it -> told.says(it) != null)
                .forEach(it -> facts.put(it, told.says(it)));
        return facts.entrySet().stream()
                .map(it -> it.getKey() + ": " + it.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static String code(LogCase told, String column) {
        String code = told.says(column);
        return code == null ? null : code.substring(0, Math.min(LONGEST_CODE, code.length()));
    }
}
