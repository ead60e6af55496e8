package org.baton.dispatch;

import static org.baton.ticket.TrainingProcess.TRAINER_ABSENT;

import java.util.List;
import org.baton.desk.AbsenceEntered;
import org.baton.desk.AgentChanged;
import org.baton.desk.AgentRemoved;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.engine.Instances;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Customers are told at once, not on the day, that the trainer with whom they agreed on a slot is not there then. */
@Component
class TrainersAway {

    private final Desks desks;
    private final TrainingSlots slots;
    private final Instances instances;

    TrainersAway(Desks desks, TrainingSlots slots, Instances instances) {
        this.desks = desks;
        this.slots = slots;
        this.instances = instances;
    }

    @EventListener
    void on(AbsenceEntered event) {
        callOff(event.desk(), event.agent());
    }

    @EventListener
    void on(AgentRemoved event) {
        callOff(event.desk(), event.agent());
    }

    @EventListener
    void on(AgentChanged event) {
        callOff(event.desk(), event.agent());
    }

    private void callOff(String code, String agent) {
        Desk desk = desks.get(code);
        desk.training()
                .ifPresent(it -> slots.lost(desk, it, agent)
                        .forEach(lost -> instances.tell(lost.ticket(), TRAINER_ABSENT, List.of())));
    }
}
