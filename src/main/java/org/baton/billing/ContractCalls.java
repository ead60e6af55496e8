package org.baton.billing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.baton.customer.Contract;
import org.baton.customer.Contracts;
import org.baton.customer.Customer;
import org.baton.customer.Customers;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.engine.Caller;
import org.baton.engine.Forbidden;
import org.baton.engine.Input;
import org.baton.engine.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a customer has bought, as the vendor's shop or books tell it; leads may correct it. */
@RestController
@Tag(name = "Contracts")
@RequestMapping("/api/desks/{desk}/customers/{customer}/contracts")
class ContractCalls {

    private final Desks desks;
    private final Customers customers;
    private final Contracts contracts;

    ContractCalls(Desks desks, Customers customers, Contracts contracts) {
        this.desks = desks;
        this.customers = customers;
        this.contracts = contracts;
    }

    /**
     * What is bought; dates are like 2026-11-20.
     *
     * @param plan null if a licence or a module is bought, and no support with it
     * @param until the last day, null if it has no end
     */
    record Purchase(
            String plan, String since, String until, String purchasedAt, Integer slotsPerMonth, Integer licences) {}

    record Prolongation(String until) {}

    /** A contract, as the API tells it. */
    record ContractView(
            long id,
            String plan,
            LocalDate since,
            LocalDate until,
            LocalDate purchasedAt,
            Integer slotsPerMonth,
            int licences) {}

    @Operation(summary = "Tells what the customer has bought")
    @GetMapping
    List<ContractView> all(@PathVariable String desk, @PathVariable String customer, Caller caller) {
        return contracts.of(find(desk, customer, caller).id()).stream()
                .map(ContractCalls::view)
                .toList();
    }

    @Operation(summary = "Adds a purchase; from now on its days are watched")
    @ApiResponse(responseCode = "201", description = "The contract")
    @PostMapping
    @Transactional
    public ResponseEntity<ContractView> buy(
            @PathVariable String desk, @PathVariable String customer, @RequestBody Purchase purchase, Caller caller) {
        Customer buyer = find(desk, customer, caller);
        maySell(desk, caller);
        Contract added = contracts.add(read(purchase, buyer, desks.get(desk)));
        return ResponseEntity.created(
                        URI.create("/api/desks/" + desk + "/customers/" + customer + "/contracts#" + added.id()))
                .body(view(added));
    }

    @Operation(summary = "Has a contract end on another day")
    @PostMapping("/{id:\\d{1,18}}/prolongation")
    @Transactional
    public ContractView prolong(
            @PathVariable String desk,
            @PathVariable String customer,
            @PathVariable long id,
            @RequestBody Prolongation prolongation,
            Caller caller) {
        Customer buyer = find(desk, customer, caller);
        maySell(desk, caller);
        Contract contract = contracts.of(buyer.id()).stream()
                .filter(it -> it.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("The customer has no contract {0}.", id));
        var input = new Input().text("until", prolongation.until());
        LocalDate until = date("until", prolongation.until(), input);
        checkOrder(contract.since(), until, input);
        input.check();
        return view(contracts.prolong(id, until));
    }

    private static Contract read(Purchase purchase, Customer buyer, Desk desk) {
        var plans = desk.plans().keySet();
        var input = new Input()
                .require(
                        purchase.plan() == null || plans.contains(purchase.plan()),
                        "plan",
                        "must be a plan of the desk: {0}",
                        String.join(", ", plans.stream().sorted().toList()));
        LocalDate since = date("since", purchase.since(), input);
        LocalDate until = date("until", purchase.until(), input);
        LocalDate purchasedAt = date("purchasedAt", purchase.purchasedAt(), input);
        checkOrder(since, until, input);
        input.require(atLeast(0, purchase.slotsPerMonth()), "slotsPerMonth", "must not be less than 0")
                .require(atLeast(0, purchase.licences()), "licences", "must not be less than 0")
                .check();
        return new Contract(
                0,
                buyer.id(),
                purchase.plan(),
                since,
                until,
                purchasedAt,
                purchase.slotsPerMonth(),
                purchase.licences() == null ? 0 : purchase.licences());
    }

    private static boolean atLeast(int least, Integer number) {
        return number == null || number >= least;
    }

    private static void checkOrder(LocalDate since, LocalDate until, Input input) {
        input.require(
                since == null || until == null || !until.isBefore(since), "until", "must not be before the first day");
    }

    private static LocalDate date(String field, String text, Input input) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            input.require(false, field, "must be a date, for example 2026-11-20");
            return null;
        }
    }

    private Customer find(String desk, String customer, Caller caller) {
        desks.find(desk)
                .filter(it -> caller.may(desk))
                .orElseThrow(() -> new NotFound("There is no desk \"{0}\".", desk));
        return customers
                .get(customer)
                .filter(it -> it.desk().equals(desk))
                .orElseThrow(() -> new NotFound("The desk has no customer \"{0}\".", customer));
    }

    private static void maySell(String desk, Caller caller) {
        if (caller.isAgent() && !caller.isLead(desk)) {
            throw new Forbidden("What customers have bought is told by programs, and corrected by who leads the desk.");
        }
    }

    private static ContractView view(Contract it) {
        return new ContractView(
                it.id(), it.plan(), it.since(), it.until(), it.purchasedOn(), it.slotsPerMonth(), it.licences());
    }
}
