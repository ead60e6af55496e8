package org.baton.desk;

/** Somebody works at a desk no more. */
public record AgentRemoved(String desk, String agent) {}
