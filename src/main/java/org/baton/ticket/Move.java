package org.baton.ticket;

import java.time.Instant;

/**
 * One step in a ticket's life.
 *
 * @param was null if there was nothing before; of a limit: what it allows
 * @param becomes null if there is nothing any more; of a promise: the version of it
 * @param person the id of the agent who did it, null if nobody did
 * @param reason why, where a reason is asked for; else null
 */
public record Move(String ticket, Instant at, What what, String was, String becomes, String person, String reason) {

    /** What moved. */
    public enum What {
        STATUS,
        LINE,
        OFFERED_TO,
        EXECUTOR,
        CONTROL,
        /** somebody holds more than the most that was said */
        BEYOND_CAPACITY,
        /** it was put into the hands of somebody who is not at work */
        OFF_SHIFT,
        /** somebody who may not have a task any more, by its name, had it */
        TASK_LOST,
        ACCEPT_STATED,
        ACCEPT_MET,
        ACCEPT_OPENED,
        RESOLVE_STATED,
        RESOLVE_MET,
        RESOLVE_OPENED,
        /** the version of the desk's calendar and tables */
        RULES,
        /** the version of the diagram */
        DIAGRAM;

        static What stated(Promise.What promise) {
            return valueOf(promise + "_STATED");
        }

        static What met(Promise.What promise) {
            return valueOf(promise + "_MET");
        }

        static What opened(Promise.What promise) {
            return valueOf(promise + "_OPENED");
        }
    }
}
