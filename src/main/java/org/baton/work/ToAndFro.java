package org.baton.work;

import static org.baton.ticket.TicketProcess.LINE;

import java.util.List;
import java.util.Set;
import org.baton.desk.Desks;
import org.baton.engine.ForModels;
import org.baton.ticket.Move;
import org.baton.ticket.Moves;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** How often a ticket has gone between two lines: what ticket.bpmn asks once it was handed on. */
@Component
@ForModels
public class ToAndFro {

    private final Moves moves;
    private final Desks desks;

    ToAndFro(Moves moves, Desks desks) {
        this.moves = moves;
        this.desks = desks;
    }

    /** Whether it has come to its line from the line that it was with before as often as the lead is told of, or more. */
    public boolean tooOften(DelegateExecution ticket) {
        List<Set<String>> ways = moves.of(ticket.getProcessBusinessKey()).stream()
                .filter(it -> it.what() == Move.What.LINE && it.was() != null && it.becomes() != null)
                .map(it -> Set.of(it.was(), it.becomes()))
                .toList();
        Set<String> last = ways.get(ways.size() - 1);
        int most = desks.get(ticket.getTenantId()).staffing().pingPong();
        return last.contains(LINE.of(ticket))
                && ways.stream().filter(last::equals).count() >= most;
    }
}
