package org.baton.customer;

/** A contract ends on another day than before. */
public record ContractChanged(Contract contract) {}
