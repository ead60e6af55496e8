package org.baton.ticket;

import java.util.List;
import org.baton.engine.Variable;

/** The process in training.bpmn: its key, its variables, its messages. The business key is the ticket's number. */
public final class TrainingProcess {

    public static final String KEY = "training";

    /** Of the tickets that it is for. */
    public static final String TYPE = "training";

    /** When the training is to begin, as text: 2026-11-24T07:00:00Z. It is passed on, not kept. */
    public static final Variable<String> SLOT = Variable.text("slot");

    public static final Variable<Boolean> SLOTS_FREE = Variable.flag("slotsFree");
    /** Whether a slot had been booked when it was freed. */
    public static final Variable<Boolean> BOOKED = Variable.flag("booked");

    public static final Variable<String> TRAINER = Variable.text("trainer");

    public static final List<Variable<?>> SAID = List.of(SLOT);

    public static final String SLOT_CHOSEN = "SlotChosen";
    public static final String SLOT_DROPPED = "SlotDropped";
    public static final String TRAINER_ABSENT = "TrainerAbsent";
    public static final String TRAINING_ENDED = "TrainingEnded";

    private TrainingProcess() {}
}
