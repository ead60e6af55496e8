package org.baton.triage;

/** A fact for the rules: the desk likes to be told this. */
public record Asks(String code) {}
