package org.baton.customer;

/**
 * One customer's installation of the product.
 *
 * @param manager the id of the agent whose project it is, null if nobody's
 */
public record Project(String id, String customer, String name, String manager) {}
