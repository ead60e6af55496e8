package org.baton.customer;

/**
 * An organisation that bought the vendor's product.
 *
 * @param language the one it is written to in, unless a request is in another
 * @param accountManager the id of the agent who looks after it, null if none does
 */
public record Customer(String id, String desk, String name, String language, String accountManager) {}
