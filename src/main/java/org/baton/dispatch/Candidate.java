package org.baton.dispatch;

import java.time.Instant;
import java.util.Set;

/**
 * A fact for dispatch.drl: an agent of the desk, as things are at the moment.
 *
 * @param experience from 1, a beginner, to 5
 * @param capacity the most tickets held at a time
 * @param atWork in a shift and not on a day off
 * @param nextShift when the next shift begins; the end of time if none does
 * @param held how many tickets and parts the agent has accepted or is offered
 * @param hours the working hours that are promised for them
 * @param parts how many other parts of the same ticket the agent has
 * @param served how many tickets of the customer the agent has had before
 * @param gaveBack whether the agent has had this ticket and given it back
 * @param managesProject whether it is the agent's project
 * @param managesCustomer whether the agent looks after the customer
 * @param lastGiven when the agent was given a ticket last; the beginning of time if never
 */
public record Candidate(
        String id,
        String name,
        Set<String> lines,
        Set<String> skills,
        Set<String> languages,
        int experience,
        int capacity,
        boolean atWork,
        Instant nextShift,
        int held,
        int hours,
        int parts,
        int served,
        boolean gaveBack,
        boolean managesProject,
        boolean managesCustomer,
        Instant lastGiven) {}
