package org.baton.ticket;

import java.time.Instant;
import java.util.Map;

/**
 * What somebody found who looked at a delivered ticket again.
 *
 * @param id given by the database
 * @param agent the id of the agent who had worked on it, null if nobody had
 * @param verdict good or improve
 * @param marks from 1 to 5, by criterion
 * @param readAt when the agent has read it, null if not yet
 * @param answer what the agent said to it, null if nothing
 */
public record Review(
        long id,
        String ticket,
        String agent,
        String reviewer,
        String verdict,
        Map<String, Integer> marks,
        String remark,
        Instant at,
        Instant readAt,
        String answer) {}
