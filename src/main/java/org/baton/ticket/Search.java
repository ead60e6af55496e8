package org.baton.ticket;

import java.util.List;
import java.util.Set;

/**
 * Which tickets are wanted; null where it does not matter.
 *
 * @param desks those that the caller may see and asks for; null for all that there are
 * @param words in lower case; each is to be found in the number, the subject or the conversation
 * @param forAgent whether notes between agents are searched and shown too
 */
record Search(
        Set<String> desks,
        Status status,
        String line,
        String executor,
        String customer,
        List<String> words,
        boolean forAgent,
        Cursor after,
        int size) {}
