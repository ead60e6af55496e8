package org.baton.desk;

/** Somebody has come to a desk, or has other hours, lines or a larger capacity. */
public record AgentChanged(String desk, String agent) {}
