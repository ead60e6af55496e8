package org.baton.desk;

import java.util.List;
import java.util.Optional;

/**
 * What a desk does on the days of a contract.
 *
 * @param warranty what comes with each purchase
 * @param handOver when a customer passes from the implementation manager to the account manager
 * @param ending how long before the end of a contract the customer is told; each is a number of days
 */
public record ContractTerms(Optional<Warranty> warranty, Optional<HandOver> handOver, List<Integer> ending) {

    /**
     * Support that comes with a purchase.
     *
     * @param months calendar months from the purchase
     * @param warn how many days before its last day the customer is told
     */
    public record Warranty(int months, int warn) {}

    /**
     * From one manager to the next.
     *
     * @param months calendar months from the purchase
     * @param line whose members are account managers
     */
    public record HandOver(int months, String line) {}
}
