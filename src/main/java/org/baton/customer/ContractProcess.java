package org.baton.customer;

import org.baton.engine.Variable;

/** The process in contract.bpmn: its key, its variables, its message. The business key is "contract" and the id. */
public final class ContractProcess {

    public static final String KEY = "contract";

    /** The id, as text. */
    public static final Variable<String> CONTRACT = Variable.text("contract");

    /** What the day is about: warrantyEnds, warrantyEnded, handOver, contractEnds, contractEnded or nothing. */
    public static final Variable<String> DUE = Variable.text("due");
    /** The last day of what ends, as text: 2026-12-31. */
    public static final Variable<String> LAST_DAY = Variable.text("lastDay");

    /** The id of the account manager, null if there is none. */
    public static final Variable<String> MANAGER = Variable.text("manager");
    /** The ids of the agents who are told, joined by commas. */
    public static final Variable<String> TOLD = Variable.text("told");

    public static final String CONTRACT_CHANGED = "ContractChanged";

    private ContractProcess() {}

    public static String businessKey(long contract) {
        return "contract " + contract;
    }
}
