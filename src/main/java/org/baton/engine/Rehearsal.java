package org.baton.engine;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Does what is meant to be done later, with the same processes, and takes all of it back. */
@Component
public class Rehearsal {

    private final ProcessEngineConfigurationImpl engine;

    Rehearsal(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    /**
     * Works in a transaction of its own, whatever else goes on around it; the engine writes nothing, since it would only
     * at the end.
     *
     * @return what was seen of it before it was taken back
     */
    public <T> T of(Supplier<T> deed) {
        var seen = new AtomicReference<T>();
        try {
            return engine.getCommandExecutorTxRequiresNew().execute(command -> {
                seen.set(deed.get());
                throw new TakenBack();
            });
        } catch (TakenBack asMeant) {
            return seen.get();
        }
    }

    /** Of a kind that the engine does not log as a fault. */
    private static final class TakenBack extends BadUserRequestException {

        private static final long serialVersionUID = 1;

        TakenBack() {
            super("This was a rehearsal");
        }
    }
}
