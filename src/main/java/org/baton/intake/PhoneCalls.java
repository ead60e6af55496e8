package org.baton.intake;

import static org.baton.intake.PhoneCallProcess.ADDRESS;
import static org.baton.intake.PhoneCallProcess.BODY;
import static org.baton.intake.PhoneCallProcess.CALLER;
import static org.baton.intake.PhoneCallProcess.COMPANY;
import static org.baton.intake.PhoneCallProcess.SUBJECT;

import java.util.List;
import java.util.Map;
import org.baton.desk.Desks;
import org.baton.engine.Step;
import org.baton.intake.TicketCall.ContactJson;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Service;

/** Makes tickets of what agents are told on the phone. */
@Service
class PhoneCalls {

    private final Reception reception;
    private final Receipts receipts;
    private final Desks desks;
    private final Step step;

    PhoneCalls(Reception reception, Receipts receipts, Desks desks, Step step) {
        this.reception = reception;
        this.receipts = receipts;
        this.desks = desks;
        this.step = step;
    }

    /** As the agent has written it down. */
    static TicketCall said(VariableScope form) {
        return new TicketCall(
                "phone",
                SUBJECT.in(form).orElse(null),
                BODY.in(form).orElse(null),
                null,
                null,
                new ContactJson(CALLER.in(form).orElse(null), ADDRESS.in(form).orElse(null)),
                COMPANY.in(form).orElse(null),
                null,
                List.of(),
                null,
                Map.of());
    }

    /** @return the ticket's number */
    String receive(TicketCall call, String code) {
        var desk = desks.get(code);
        String number = receipts.add(reception.read(call, desk), desk);
        step.afterwards(number);
        return number;
    }
}
