package org.baton.triage;

/** A fact that the rules infer: something is not in the request, as this rule found. */
public record Lack(String code, String rule) {}
