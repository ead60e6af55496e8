package org.baton.work;

import static org.baton.ticket.TicketProcess.LINE;
import static org.baton.ticket.TicketProcess.OFFERED_TO;

import java.util.Optional;
import org.baton.ticket.Consultations;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** When "Answer the other line" is taken or given back: that person, or else the one asked first, has it to do. */
@Component
class FollowConsultant implements TaskListener {

    private final Consultations consultations;

    FollowConsultant(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public void notify(DelegateTask task) {
        var consultation = task.getExecution();
        String agent = Optional.ofNullable(task.getAssignee())
                .or(() -> OFFERED_TO.in(consultation))
                .orElse(null);
        consultations.offeredTo(consultation.getProcessBusinessKey(), LINE.of(consultation), agent);
    }
}
