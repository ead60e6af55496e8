package org.baton.delivery;

import static org.baton.customer.ContractProcess.CONTRACT;
import static org.baton.customer.ContractProcess.LAST_DAY;
import static org.baton.customer.ContractProcess.MANAGER;
import static org.baton.customer.ContractProcess.TOLD;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.baton.customer.Contract;
import org.baton.customer.Contracts;
import org.baton.customer.Customer;
import org.baton.customer.Customers;
import org.baton.desk.Agent;
import org.baton.desk.Agents;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.desk.Texts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Service;

/** Writes to customers and agents about a contract; there is no ticket that it belongs to. */
@Service
class ContractLetters {

    private final Contracts contracts;
    private final Customers customers;
    private final Agents agents;
    private final Desks desks;
    private final Texts texts;
    private final Outbox outbox;

    ContractLetters(Contracts contracts, Customers customers, Agents agents, Desks desks, Texts texts, Outbox outbox) {
        this.contracts = contracts;
        this.customers = customers;
        this.agents = agents;
        this.desks = desks;
        this.texts = texts;
        this.outbox = outbox;
    }

    /** To everybody who has written for the customer. */
    void toBuyer(DelegateExecution execution) {
        Customer customer = customer(execution);
        Desk desk = desks.get(customer.desk());
        String language = desk.language(customer.language());
        String body = say(execution, customer, desk, language);
        customers
                .contacts(customer.id())
                .forEach(it -> outbox.add(
                        customer,
                        new Outbox.Letter(
                                execution.getCurrentActivityId(), "email", it.email(), language, body, null)));
    }

    void toManagers(DelegateExecution execution) {
        Customer customer = customer(execution);
        Desk desk = desks.get(customer.desk());
        Stream.of(TOLD.of(execution).split(","))
                .flatMap(it -> agents.byId(it).stream())
                .forEach(it -> outbox.add(customer, letter(execution, customer, desk, it)));
    }

    private Outbox.Letter letter(DelegateExecution execution, Customer customer, Desk desk, Agent reader) {
        String language = desk.languages().stream()
                .filter(reader.languages()::contains)
                .findFirst()
                .orElse(desk.languages().get(0));
        String body = say(execution, customer, desk, language);
        return new Outbox.Letter(execution.getCurrentActivityId(), "agent", reader.id(), language, body, null);
    }

    private String say(DelegateExecution execution, Customer customer, Desk desk, String language) {
        return texts.say(desk.code(), language, execution.getCurrentActivityId(), words(execution, customer, desk));
    }

    private Map<String, Object> words(DelegateExecution execution, Customer customer, Desk desk) {
        Contract contract = contract(execution);
        var words = new HashMap<String, Object>();
        words.put("desk", desk.name());
        words.put("address", desk.address());
        words.put("customer", customer.name());
        words.put("tier", contract.plan());
        words.put("day", LAST_DAY.in(execution).map(LocalDate::parse).orElse(null));
        words.put("executor", MANAGER.in(execution).map(agents::name).orElse(null));
        return words;
    }

    private Customer customer(DelegateExecution execution) {
        return customers.get(contract(execution).customer()).orElseThrow();
    }

    private Contract contract(DelegateExecution execution) {
        return contracts.get(Long.parseLong(CONTRACT.of(execution)));
    }
}
