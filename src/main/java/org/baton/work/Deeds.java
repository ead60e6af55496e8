package org.baton.work;

import java.util.function.Consumer;
import org.baton.engine.Caller;
import org.baton.engine.Step;
import org.baton.ticket.Ticket;
import org.springframework.stereotype.Component;

/** Lets an agent do something with a ticket that nobody else changes meanwhile, and carries its process on. */
@Component
class Deeds {

    private final Hands hands;
    private final Step step;

    Deeds(Hands hands, Step step) {
        this.hands = hands;
        this.step = step;
    }

    void actOnTask(Caller agent, String number, Consumer<Ticket> deed) {
        step.take(() -> {
            deed.accept(hands.lockForTask(agent, number));
            return number;
        });
    }

    void act(Caller agent, String number, Consumer<Ticket> deed) {
        step.take(() -> {
            deed.accept(hands.lock(agent, number));
            return number;
        });
    }
}
