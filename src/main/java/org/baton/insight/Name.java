package org.baton.insight;

/**
 * Whom or what a row is about.
 *
 * @param kind customer, line, type or agent
 * @param code null if there is none
 * @param name null if it has none of its own; lines and types are called differently in each language
 */
record Name(String kind, String code, String name) {}
