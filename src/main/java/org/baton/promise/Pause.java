package org.baton.promise;

import java.time.Instant;

/** While the desk waited for the customer, no clock of the ticket ran. */
public record Pause(Instant from, Instant until) {}
