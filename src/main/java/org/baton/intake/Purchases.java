package org.baton.intake;

import java.time.LocalDate;
import org.baton.customer.Entitlement;
import org.baton.desk.Desk;
import org.baton.engine.Input;
import org.baton.intake.TriageCall.ContractJson;

/** Checks what a trial takes as bought. */
final class Purchases {

    private Purchases() {}

    static Entitlement read(ContractJson contract, Desk desk, Input input) {
        var plans = desk.plans().keySet();
        input.require(
                contract.plan() == null || plans.contains(contract.plan()),
                "contract.plan",
                "must be a plan of the desk: {0}",
                String.join(", ", plans.stream().sorted().toList()));
        LocalDate since = Days.date("contract.since", contract.since(), input);
        LocalDate until = Days.date("contract.until", contract.until(), input);
        input.require(
                since == null || until == null || !until.isBefore(since),
                "contract.until",
                "must not be before contract.since");
        notNegative("contract.slotsLeft", contract.slotsLeft(), input);
        notNegative("contract.licences", contract.licences(), input);
        return new Entitlement(
                contract.plan(),
                since,
                until,
                Days.date("contract.purchasedAt", contract.purchasedAt(), input),
                contract.slotsLeft(),
                contract.licences() == null ? 0 : contract.licences());
    }

    private static void notNegative(String field, Integer number, Input input) {
        input.require(number == null || number >= 0, field, "must not be less than 0");
    }
}
