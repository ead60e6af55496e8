package org.baton.engine;

import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Makes ready what the first call needs, between the models and the opening of the server's port. */
@Component
class Preparations implements SmartLifecycle {

    private final List<Preparation> all;
    private volatile boolean done;

    Preparations(List<Preparation> all) {
        this.all = all;
    }

    @Override
    public void start() {
        all.forEach(Preparation::prepare);
        done = true;
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    @Override
    public int getPhase() {
        return Models.BEFORE_CALLS + 1;
    }
}
