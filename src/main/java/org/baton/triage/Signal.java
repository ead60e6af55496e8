package org.baton.triage;

/** What a text tells, and the rule that says so. */
public record Signal(String code, String rule) {}
