package org.baton.customer;

/** A customer has bought something. */
public record ContractBought(Contract contract) {}
