package org.baton.work;

import java.time.Clock;
import org.baton.desk.Agent;
import org.baton.desk.Agents;
import org.baton.desk.Desks;
import org.baton.engine.Callers;
import org.baton.ticket.Move;
import org.baton.ticket.Moves;
import org.baton.ticket.Workload;
import org.baton.ticket.Workloads;
import org.springframework.stereotype.Component;

/** Whoever takes or gives a ticket by hand may go beyond what dispatch would keep to; that it was done is kept. */
@Component
class Excess {

    private final Agents agents;
    private final Desks desks;
    private final Workloads workloads;
    private final Moves moves;
    private final Clock clock;

    Excess(Agents agents, Desks desks, Workloads workloads, Moves moves, Clock clock) {
        this.agents = agents;
        this.desks = desks;
        this.workloads = workloads;
        this.moves = moves;
        this.clock = clock;
    }

    /** @param agent who has it from now on */
    void note(String ticket, String agent) {
        agents.byId(agent).ifPresent(it -> {
            capacity(ticket, it);
            shift(ticket, it);
        });
    }

    private void capacity(String ticket, Agent agent) {
        int held = workloads
                .of(agent.desk())
                .getOrDefault(agent.id(), Workload.NOTHING)
                .tickets();
        if (held > agent.capacity()) {
            moves.beyond(ticket, Move.What.BEYOND_CAPACITY, String.valueOf(agent.capacity()), String.valueOf(held));
        }
    }

    /** Whoever takes it outside the own shift knows that. */
    private void shift(String ticket, Agent agent) {
        boolean given = Callers.agent().filter(it -> !it.equals(agent.id())).isPresent();
        if (given && !agent.worksAt(clock.instant(), desks.get(agent.desk()).calendar())) {
            moves.beyond(ticket, Move.What.OFF_SHIFT, null, agent.id());
        }
    }
}
