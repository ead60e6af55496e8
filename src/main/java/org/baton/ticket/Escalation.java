package org.baton.ticket;

import java.time.Instant;

/**
 * A level of a promise that has fired.
 *
 * @param promise accept, resolve, target or answer
 * @param version counts what begins anew: corrections, extensions, reopenings and changes of line; of an answer, the questions
 * @param run counts from 1; only a level that repeats has more
 * @param skipped whether a higher level fired instead
 * @param rule the row of escalation.dmn
 * @param action what was done, none if nothing
 */
public record Escalation(
        String ticket,
        String promise,
        int version,
        int level,
        int run,
        Instant at,
        boolean skipped,
        String rule,
        String action) {}
