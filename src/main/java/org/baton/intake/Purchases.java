package org.baton.intake;

import java.time.LocalDate;
import org.baton.customer.Entitlement;
import org.baton.desk.Desk;
import org.baton.intake.TriageCall.ContractJson;

/** Checks what a trial takes as bought. */
final class Purchases {

    private Purchases() {}

    static Entitlement read(ContractJson contract, Desk desk, Check check) {
        if (contract.plan() != null && !desk.plans().containsKey(contract.plan())) {
            check.wrong(
                    "contract.plan",
                    "must be a plan of the desk: "
                            + String.join(
                                    ", ",
                                    desk.plans().keySet().stream().sorted().toList()));
        }
        LocalDate since = Days.date("contract.since", contract.since(), check);
        LocalDate until = Days.date("contract.until", contract.until(), check);
        if (since != null && until != null && until.isBefore(since)) {
            check.wrong("contract.until", "must not be before contract.since");
        }
        notNegative("contract.slotsLeft", contract.slotsLeft(), check);
        notNegative("contract.licences", contract.licences(), check);
        return new Entitlement(
                contract.plan(),
                since,
                until,
                Days.date("contract.purchasedAt", contract.purchasedAt(), check),
                contract.slotsLeft(),
                contract.licences() == null ? 0 : contract.licences());
    }

    private static void notNegative(String field, Integer number, Check check) {
        if (number != null && number < 0) {
            check.wrong(field, "must not be less than 0");
        }
    }
}
