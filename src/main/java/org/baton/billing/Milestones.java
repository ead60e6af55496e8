package org.baton.billing;

import static org.baton.billing.Milestone.CONTRACT_ENDED;
import static org.baton.billing.Milestone.CONTRACT_ENDS;
import static org.baton.billing.Milestone.HAND_OVER;
import static org.baton.billing.Milestone.WARRANTY_ENDED;
import static org.baton.billing.Milestone.WARRANTY_ENDS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.baton.customer.Contract;
import org.baton.customer.ContractNotices;
import org.baton.customer.Contracts;
import org.baton.customer.Customers;
import org.baton.desk.ContractTerms;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.springframework.stereotype.Service;

/** The days of contracts, by calendar months in the desk's zone: what holds until a day still holds on it. */
@Service
class Milestones {

    private final Contracts contracts;
    private final Customers customers;
    private final ContractNotices notices;
    private final Desks desks;
    private final Clock clock;

    Milestones(Contracts contracts, Customers customers, ContractNotices notices, Desks desks, Clock clock) {
        this.contracts = contracts;
        this.customers = customers;
        this.notices = notices;
        this.desks = desks;
        this.clock = clock;
    }

    /** Those that nobody was told of yet, first things first. */
    List<Milestone> toCome(Contract contract) {
        var done = notices.of(contract.id());
        return desk(contract)
                .contracts()
                .map(it -> all(contract, it).stream()
                        .filter(day -> !done.contains(day.done()))
                        .sorted(Comparator.comparing(Milestone::on))
                        .toList())
                .orElse(List.of());
    }

    /** What was over before the desk knew of the contract is no news to anybody. */
    void passOver(Contract contract) {
        LocalDate today = today(contract);
        toCome(contract).stream().filter(it -> it.on().isBefore(today)).forEach(it -> done(contract, it));
    }

    /** The earliest day that has come and is worth telling; of several alike the latest, so that nobody is told stale news. */
    Optional<Milestone> take(Contract contract) {
        LocalDate today = today(contract);
        List<Milestone> due =
                toCome(contract).stream().filter(it -> !it.on().isAfter(today)).toList();
        Optional<Milestone> first = due.stream().findFirst();
        List<Milestone> alike = due.stream()
                .filter(it -> it.what().equals(first.orElseThrow().what()))
                .toList();
        alike.forEach(it -> done(contract, it));
        return alike.stream().reduce((earlier, later) -> later).filter(it -> isNews(it, contract));
    }

    private void done(Contract contract, Milestone day) {
        notices.add(contract.id(), day.done());
    }

    private List<Milestone> all(Contract contract, ContractTerms terms) {
        var days = new ArrayList<Milestone>();
        LocalDate purchase = contract.purchasedOn();
        if (purchase != null) {
            terms.warranty().ifPresent(it -> {
                LocalDate last = purchase.plusMonths(it.months());
                days.add(new Milestone(WARRANTY_ENDS, last.minusDays(it.warn()), last));
                days.add(new Milestone(WARRANTY_ENDED, last.plusDays(1), last));
            });
            terms.handOver()
                    .map(it -> purchase.plusMonths(it.months()))
                    .ifPresent(last -> days.add(new Milestone(HAND_OVER, last.plusDays(1), last)));
        }
        if (contract.until() != null) {
            terms.ending()
                    .forEach(it -> days.add(
                            new Milestone(CONTRACT_ENDS, contract.until().minusDays(it), contract.until())));
            days.add(new Milestone(CONTRACT_ENDED, contract.until().plusDays(1), contract.until()));
        }
        return days;
    }

    /** Not where a better plan is in force, another contract follows, or something newer was bought. */
    private boolean isNews(Milestone it, Contract contract) {
        String customer = contract.customer();
        return switch (it.what()) {
            case WARRANTY_ENDS, WARRANTY_ENDED ->
                contracts.inForce(customer, it.last().plusDays(1)).isEmpty();
            case HAND_OVER ->
                contract.purchasedOn()
                        .equals(contracts.entitlement(customer, it.on()).purchasedOn());
            default -> contracts.inForce(customer, contract.until().plusDays(1)).isEmpty();
        };
    }

    LocalDate today(Contract contract) {
        return clock.instant().atZone(desk(contract).zone()).toLocalDate();
    }

    Desk desk(Contract contract) {
        return desks.get(customers.get(contract.customer()).orElseThrow().desk());
    }
}
