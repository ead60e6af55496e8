package org.baton.delivery;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Every "Tell…" task whose readers are all of the line that has the ticket; the task's id names the text. */
@Component
class TellLine implements JavaDelegate {

    private final Notices notices;

    TellLine(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution beside) {
        notices.toLine(SaidInProcess.notice(beside));
    }
}
