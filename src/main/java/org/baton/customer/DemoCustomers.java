package org.baton.customer;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.baton.engine.Preparation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The customers of the demo; whoever is there already is left as they are. */
@Component
@Profile("demo")
class DemoCustomers implements Preparation {

    private final Customers customers;
    private final Contracts contracts;
    private final Projects projects;
    private final SlotBookings slots;
    private final Clock clock;
    private final Resource file;

    DemoCustomers(
            Customers customers,
            Contracts contracts,
            Projects projects,
            SlotBookings slots,
            Clock clock,
            @Value("classpath:demo/customers.yaml") Resource file) {
        this.customers = customers;
        this.contracts = contracts;
        this.projects = projects;
        this.slots = slots;
        this.clock = clock;
        this.file = file;
    }

    /** @param contacts names by address */
    record Buyer(
            String name,
            String language,
            String accountManager,
            Map<String, String> contacts,
            List<Purchase> contracts,
            Map<String, Installation> projects) {}

    /** @param used how many of this month's slots are used up */
    record Purchase(String plan, String since, String until, String purchased, Integer slots, int used, int licences) {}

    record Installation(String name, String manager) {}

    @Override
    @Transactional
    public void prepare() {
        read().forEach((desk, buyers) -> buyers.forEach((id, buyer) -> {
            if (customers.get(id).isEmpty()) {
                add(new Customer(id, desk, buyer.name(), buyer.language(), buyer.accountManager()), buyer);
            }
        }));
    }

    private void add(Customer customer, Buyer buyer) {
        customers.add(customer);
        buyer.contacts().forEach((email, name) -> customers.add(customer, new Contact(name, email)));
        if (buyer.contracts() != null) {
            buyer.contracts().forEach(it -> add(customer, it));
        }
        if (buyer.projects() != null) {
            buyer.projects().forEach((id, it) -> projects.add(new Project(id, customer.id(), it.name(), it.manager())));
        }
    }

    private void add(Customer customer, Purchase bought) {
        contracts.add(new Contract(
                0,
                customer.id(),
                bought.plan(),
                day(bought.since()),
                day(bought.until()),
                day(bought.purchased()),
                bought.slots(),
                bought.licences()));
        for (int n = 1; n <= bought.used(); n++) {
            String ticket = "used-" + n + "-" + customer.id();
            contracts.inForce(customer.id(), today()).ifPresent(it -> slots.book(ticket, it, today()));
        }
    }

    private LocalDate day(String fromToday) {
        return fromToday == null ? null : today().plus(Period.parse(fromToday));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Map<String, Map<String, Buyer>> read() {
        try (var yaml = file.getInputStream()) {
            return new YAMLMapper().readValue(yaml, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("The demo's customers cannot be read", e);
        }
    }
}
