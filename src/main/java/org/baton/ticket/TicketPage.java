package org.baton.ticket;

import java.util.List;

/**
 * Some of the tickets that were asked for.
 *
 * @param next to be handed back as {@code after}; null if these were the last
 */
record TicketPage(List<TicketView> items, String next) {}
