package org.baton.engine;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
     * @throws RuntimeException whatever went wrong with it
     */
    public <T> T of(Supplier<T> deed) {
        var seen = new CompletableFuture<T>();
        try {
            engine.getCommandExecutorTxRequiresNew().execute(command -> {
                rehearse(deed, seen);
                throw new TakenBack();
            });
        } catch (TakenBack asMeant) {
            return seen(seen);
        }
        throw new IllegalStateException("A rehearsal is always taken back");
    }

    /** What goes wrong is told to whoever rehearses; for the engine it would be a fault to be logged. */
    private static <T> void rehearse(Supplier<T> deed, CompletableFuture<T> seen) {
        try {
            seen.complete(deed.get());
        } catch (RuntimeException e) {
            seen.completeExceptionally(e);
        }
    }

    private static <T> T seen(CompletableFuture<T> seen) {
        try {
            return seen.join();
        } catch (CompletionException e) {
            throw (RuntimeException) e.getCause();
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
