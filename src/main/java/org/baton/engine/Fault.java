package org.baton.engine;

/** What is wrong with one field of a call: its path, as in {@code attachments[0].name}, and what to do about it. */
public record Fault(String field, Sentence message) {}
