package org.baton.billing;

import java.time.LocalDate;
import org.baton.customer.ContractNotices.Done;

/**
 * A day of a contract that somebody is to be told of.
 *
 * @param what as the gateway "What is due?" in contract.bpmn knows it
 * @param on the day itself
 * @param last the last day of what ends
 */
record Milestone(String what, LocalDate on, LocalDate last) {

    static final String WARRANTY_ENDS = "warrantyEnds";
    static final String WARRANTY_ENDED = "warrantyEnded";
    static final String HAND_OVER = "handOver";
    static final String CONTRACT_ENDS = "contractEnds";
    static final String CONTRACT_ENDED = "contractEnded";

    Done done() {
        return new Done(what, on);
    }
}
