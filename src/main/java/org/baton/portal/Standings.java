package org.baton.portal;

import java.util.List;
import org.baton.desk.Agents;
import org.baton.desk.Texts;
import org.baton.engine.Caller;
import org.baton.portal.PromiseSheets.PromiseSheet;
import org.baton.ticket.Queues;
import org.baton.ticket.Refusal;
import org.baton.ticket.Status;
import org.baton.ticket.Ticket;
import org.springframework.stereotype.Component;

/** Where a ticket stands: what it is, who has it, what is promised. */
@Component
class Standings {

    private final PromiseSheets promises;
    private final Queues queues;
    private final Agents agents;
    private final Texts texts;

    Standings(PromiseSheets promises, Queues queues, Agents agents, Texts texts) {
        this.promises = promises;
        this.queues = queues;
        this.agents = agents;
        this.texts = texts;
    }

    /**
     * Where it stands.
     *
     * @param tag how the style sheet calls the status
     * @param executor empty if nobody has it
     * @param offeredTo empty if it is offered to nobody by name
     * @param queue where it stands among those that wait to be accepted; empty if it is not one of them
     * @param control who holds it under personal control, empty if nobody does
     * @param controllable whether whoever looks may take it under personal control
     * @param refusal null if it is served
     */
    record Standing(
            String status,
            String tag,
            String type,
            String tier,
            String line,
            String executor,
            String offeredTo,
            String queue,
            String control,
            boolean controllable,
            String endReason,
            Refusal refusal,
            List<PromiseSheet> promises) {}

    Standing of(Ticket ticket, Caller agent, Speech speech) {
        return new Standing(
                speech.word("status", ticket.status().code()),
                tag(ticket.status()),
                name(ticket, "type", ticket.type(), speech),
                name(ticket, "tier", ticket.tier(), speech),
                name(ticket, "line", ticket.line(), speech),
                person(ticket.executor()),
                person(ticket.offeredTo()),
                queues.placeOf(ticket)
                        .map(it -> speech.say("standing.queue", it.place(), it.of()))
                        .orElse(""),
                person(ticket.control()),
                ticket.control() == null && !ticket.status().ended() && agent.isLead(ticket.desk()),
                ticket.refusal() == null && ticket.endReason() != null ? speech.word("end", ticket.endReason()) : "",
                ticket.refusal(),
                promises.of(ticket, speech));
    }

    private String name(Ticket ticket, String kind, String code, Speech speech) {
        return code == null ? "" : texts.name(ticket.desk(), speech.locale().getLanguage(), kind, code);
    }

    private String person(String agent) {
        return agent == null ? "" : agents.name(agent);
    }

    private static String tag(Status status) {
        return switch (status) {
            case RECEIVED, WAITING_FOR_YOU -> "wait";
            case ACCEPTED, IN_WORK -> "good";
            case ESCALATED -> "risk";
            case DECLINED -> "bad";
            case DELIVERED, CLOSED, CANCELLED -> "plain";
        };
    }
}
