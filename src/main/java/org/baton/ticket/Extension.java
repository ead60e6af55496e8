package org.baton.ticket;

import java.time.Instant;

/** A later moment that the customer was told of, and why. */
public record Extension(String ticket, Instant at, Instant until, String reason, String person) {}
