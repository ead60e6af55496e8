package org.baton.delivery;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Every "Tell…" task of a part whose reader is the executor of its ticket; the task's id names the text. */
@Component
class TellExecutor implements JavaDelegate {

    private final PartNotices notices;

    TellExecutor(PartNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution part) {
        notices.toExecutor(SaidInProcess.notice(part));
    }
}
