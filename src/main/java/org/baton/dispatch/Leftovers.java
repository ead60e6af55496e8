package org.baton.dispatch;

import static org.baton.ticket.TicketProcess.LINE;
import static org.baton.ticket.TicketProcess.OFFERED_TO;

import java.util.Set;
import org.baton.desk.Agents;
import org.baton.desk.Desks;
import org.baton.engine.TaskHolders;
import org.baton.engine.TaskHolders.Held;
import org.baton.engine.UserTasks;
import org.baton.ticket.Moves;
import org.baton.ticket.Part;
import org.baton.ticket.TicketProcess;
import org.baton.ticket.Tickets;
import org.springframework.stereotype.Service;

/** What agents who are gone, or lead or are on a line no more, have to do beside the tickets and parts that are theirs. */
@Service
class Leftovers {

    /** These are passed on with the ticket or part. */
    private static final Set<String> PASSED_ON = Set.of("AcceptTicket", "WorkOnTicket", "WorkOnPart", "AwaitCustomer");

    private static final String ANSWER = "AnswerConsultation";

    private final TaskHolders holders;
    private final UserTasks tasks;
    private final Tickets tickets;
    private final Moves moves;
    private final Dispatcher dispatcher;
    private final Agents agents;
    private final Desks desks;

    Leftovers(
            TaskHolders holders,
            UserTasks tasks,
            Tickets tickets,
            Moves moves,
            Dispatcher dispatcher,
            Agents agents,
            Desks desks) {
        this.holders = holders;
        this.tasks = tasks;
        this.tickets = tickets;
        this.moves = moves;
        this.dispatcher = dispatcher;
        this.agents = agents;
        this.desks = desks;
    }

    /** Who else may do it, the diagram of each task says. */
    void giveBack(String desk, String agent) {
        holders.of(desk, agent).stream()
                .filter(it -> !PASSED_ON.contains(it.task().key()))
                .forEach(it -> giveBack(desk, agent, it));
    }

    private void giveBack(String desk, String agent, Held held) {
        String number = Part.ticketOf(held.number());
        tickets.lock(number);
        if (held.task().key().equals(ANSWER)) {
            askAnother(desk, agent, held);
        }
        if (holders.mayHave(held, agent)) {
            return;
        }
        if (agent.equals(held.task().assignee())) {
            moves.taskLost(number, agent, held.name());
        }
        if (!holders.tell(held, TicketProcess.HOLDER_LEFT)) {
            holders.passOn(held, agent, desk + "-" + desks.get(desk).leads());
        }
    }

    private void askAnother(String desk, String agent, Held held) {
        String line = tasks.value(held.task(), LINE).orElseThrow();
        String leads = desks.get(desk).leads();
        boolean mayAnswer = agents.byId(agent)
                .filter(it -> it.lines().contains(line) || it.lines().contains(leads))
                .isPresent();
        if (!mayAnswer) {
            tasks.know(held.task(), OFFERED_TO.holding(dispatcher.offerConsultation(held.number(), line)));
        }
    }
}
