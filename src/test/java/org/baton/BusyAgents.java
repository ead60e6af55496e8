package org.baton;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** What the agents of a busy week do about the tickets that they have or may have, as drawn by lot. */
final class BusyAgents {

    private final DeskCalls calls;
    private final WeekTickets tickets;
    private final Random lot;

    BusyAgents(DeskCalls calls, WeekTickets tickets, Random lot) {
        this.calls = calls;
        this.tickets = tickets;
        this.lot = lot;
    }

    void act(String agent, List<String> lines) {
        for (WeekTickets.Open it : tickets.open()) {
            double chance = lot.nextDouble();
            boolean offered = agent.equals(it.offeredTo());
            boolean free = it.offeredTo() == null && it.executor() == null && lines.contains(it.line());
            if (it.status().equals("received") && (offered && chance < 0.3 || free && chance < 0.05)) {
                agent(it, agent, "acceptance", it.type().equals("enhancement") ? Map.of("estimateHours", 6) : Map.of());
            } else if (agent.equals(it.executor())
                    && List.of("inWork", "escalated").contains(it.status())) {
                works(it, agent, chance);
            }
        }
    }

    private void works(WeekTickets.Open ticket, String agent, double chance) {
        if (chance < 0.12) {
            agent(ticket, agent, "delivery", Map.of("result", "Done; the fields were swapped."));
        } else if (chance < 0.14) {
            agent(ticket, agent, "question", Map.of("body", "Which warehouse is it?"));
        } else if (chance < 0.15) {
            String other = ticket.line().equals("paid") ? "leads" : "paid";
            agent(ticket, agent, "handover", Map.of("line", other, "reason", "They know it better."));
        } else if (chance < 0.153) {
            tickets.history()
                    .remember(ticket.number(), calls.ticket(ticket.number()).path("promise"));
            agent(
                    ticket,
                    agent,
                    "decline",
                    Map.of("code", "outOfScope", "reason", "This is not what the desk is for."));
        }
    }

    private void agent(WeekTickets.Open ticket, String agent, String call, Map<String, Object> body) {
        tickets.look(calls.postAs(agent, "/api/tickets/" + ticket.number() + "/" + call, body)
                .successful()
                .number());
    }
}
