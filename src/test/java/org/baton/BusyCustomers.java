package org.baton;

import java.util.Map;
import java.util.Random;

/** What the customers of a busy week do about their tickets, as drawn by lot. */
final class BusyCustomers {

    private final DeskCalls calls;
    private final WeekTickets tickets;
    private final Random lot;

    BusyCustomers(DeskCalls calls, WeekTickets tickets, Random lot) {
        this.calls = calls;
        this.tickets = tickets;
        this.lot = lot;
    }

    void actOn(WeekTickets.Open ticket) {
        double chance = lot.nextDouble();
        switch (ticket.status()) {
            case "waitingForYou" -> {
                if (chance < 0.05) {
                    answers(ticket);
                }
            }
            case "delivered" -> {
                if (chance < 0.03) {
                    boolean satisfied = chance < 0.026;
                    customer(
                            ticket,
                            "confirmation",
                            satisfied
                                    ? Map.of("confirmed", true, "rating", 1 + lot.nextInt(5))
                                    : Map.of("confirmed", false, "reason", "It still fails."));
                }
            }
            default -> {
                if (chance < 0.002) {
                    customer(ticket, "messages", Map.of("body", "It is order 1713 as well."));
                } else if (chance < 0.0024) {
                    customer(ticket, "cancellation", Map.of("reason", "Solved by itself."));
                } else if (chance < 0.0028) {
                    customer(ticket, "complaints", Map.of("body", "Nobody calls me back."));
                }
            }
        }
    }

    private void answers(WeekTickets.Open ticket) {
        if (ticket.type().equals("enhancement")
                && calls.ticket(ticket.number())
                        .path("promise")
                        .path("resolve")
                        .path("by")
                        .isNull()) {
            customer(ticket, "approval", Map.of("approved", lot.nextInt(5) > 0, "reason", "As discussed."));
        } else {
            customer(ticket, "messages", Map.of("body", "It is the second warehouse."));
        }
    }

    private void customer(WeekTickets.Open ticket, String call, Map<String, Object> body) {
        tickets.look(calls.post("/api/tickets/" + ticket.number() + "/" + call, "onebox", body)
                .number());
    }
}
