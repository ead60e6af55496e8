package org.baton.promise;

import static org.baton.ticket.RenewalProcess.CHANGE;
import static org.baton.ticket.RenewalProcess.UNFINISHED;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "See what it does to the next tickets" in changes.bpmn. */
@Component
class ForeseeTickets implements JavaDelegate {

    private final Rounds rounds;

    ForeseeTickets(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution change) {
        UNFINISHED.pass(change, rounds.foreseeNext(Long.parseLong(CHANGE.of(change))));
    }
}
