package org.baton.customer;

/** A person at a customer who writes to the desk. */
public record Contact(String name, String email) {}
