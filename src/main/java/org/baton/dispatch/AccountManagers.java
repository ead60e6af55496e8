package org.baton.dispatch;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.baton.customer.Contracts;
import org.baton.customer.Customer;
import org.baton.customer.Customers;
import org.baton.customer.Project;
import org.baton.customer.Projects;
import org.baton.desk.Agent;
import org.baton.desk.Agents;
import org.baton.desk.ContractTerms.HandOver;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.springframework.stereotype.Service;

/** Who looks after a customer once the product is in use: who does already, else who has the fewest customers. */
@Service
class AccountManagers {

    private final Contracts contracts;
    private final Customers customers;
    private final Projects projects;
    private final Agents agents;
    private final Desks desks;

    AccountManagers(Contracts contracts, Customers customers, Projects projects, Agents agents, Desks desks) {
        this.contracts = contracts;
        this.customers = customers;
        this.projects = projects;
        this.agents = agents;
        this.desks = desks;
    }

    /**
     * Who it is.
     *
     * @param manager the agent's id, null if there is nobody
     * @param told the ids of those who are to know: both managers; the leads, if there is nobody
     */
    record Appointed(String manager, List<String> told) {}

    Appointed appoint(long contract) {
        Customer customer = customers.get(contracts.get(contract).customer()).orElseThrow();
        Desk desk = desks.get(customer.desk());
        Optional<String> manager = Optional.ofNullable(customer.accountManager())
                .filter(it -> agents.byId(it).isPresent())
                .or(() -> free(desk, customer));
        manager.ifPresent(it -> customers.managedBy(customer.id(), it));
        return manager.map(it -> new Appointed(it, both(customer, it)))
                .orElseGet(() -> new Appointed(null, ids(agents.ofLine(desk.code(), desk.leads()))));
    }

    /** Of those who speak the customer's language, if anybody does. */
    private Optional<String> free(Desk desk, Customer customer) {
        Map<String, Integer> managed = customers.managed(desk.code());
        return desk.contracts()
                .flatMap(it -> it.handOver())
                .map(HandOver::line)
                .flatMap(line -> agents.ofLine(desk.code(), line).stream()
                        .min(Comparator.comparing((Agent it) -> !it.languages().contains(customer.language()))
                                .thenComparing(it -> managed.getOrDefault(it.id(), 0))
                                .thenComparing(Agent::id)))
                .map(Agent::id);
    }

    private List<String> both(Customer customer, String manager) {
        return Stream.concat(projects.of(customer.id()).stream().map(Project::manager), Stream.of(manager))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static List<String> ids(List<Agent> agents) {
        return agents.stream().map(Agent::id).toList();
    }
}
