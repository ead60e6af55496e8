package org.baton.intake;

import java.util.List;
import java.util.UUID;
import org.baton.desk.Desk;
import org.baton.engine.Instances;
import org.baton.ticket.TicketViews;
import org.baton.ticket.Tickets;
import org.baton.ticket.TriageView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Decides a request as a real one, reads what was decided, and takes all of it back. */
@Service
class Trials {

    private static final String PROCESS = "triage";

    private final Reception reception;
    private final Tickets tickets;
    private final TicketViews views;
    private final Instances instances;
    private final TransactionTemplate transaction;

    Trials(
            Reception reception,
            Tickets tickets,
            TicketViews views,
            Instances instances,
            TransactionTemplate transaction) {
        this.reception = reception;
        this.tickets = tickets;
        this.views = views;
        this.instances = instances;
        this.transaction = transaction;
    }

    /** @param language of the reasons; null for that of the annotations */
    TriageView decide(TriageCall call, Desk desk, String language) {
        Incoming request = reception.read(call, desk);
        return transaction.execute(trial -> {
            trial.setRollbackOnly();
            return decide(request, desk, language);
        });
    }

    /** The number is none that a ticket gets, so that trials use up no numbers. */
    private TriageView decide(Incoming request, Desk desk, String language) {
        String number = "T" + Long.toHexString(UUID.randomUUID().getMostSignificantBits());
        tickets.add(request.as(number, desk));
        instances.start(PROCESS, number, desk.code(), List.of());
        return views.triage(number, language);
    }
}
