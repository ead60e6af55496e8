package org.baton.work;

import static org.baton.ticket.TicketProcess.ASK;
import static org.baton.ticket.TicketProcess.MOMENT;
import static org.baton.ticket.TicketProcess.OUTCOME;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Take the answer" in ticket.bpmn. */
@Component
class TakeAnswer implements JavaDelegate {

    private final Answers answers;

    TakeAnswer(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution ticket) {
        String asked = ASK.in(ticket).orElse("question");
        var taken = answers.take(ticket.getProcessBusinessKey(), asked, OUTCOME.of(ticket));
        OUTCOME.pass(ticket, taken.outcome());
        MOMENT.set(ticket, taken.moment());
    }
}
