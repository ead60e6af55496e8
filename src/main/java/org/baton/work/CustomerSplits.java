package org.baton.work;

import static org.baton.ticket.TicketProcess.MESSAGE_RECEIVED;
import static org.baton.ticket.TicketProcess.TEXT;
import static org.baton.ticket.TicketProcess.WRITTEN_BY;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.baton.engine.Caller;
import org.baton.engine.Instances;
import org.baton.engine.UserTasks;
import org.baton.ticket.Conversation;
import org.baton.ticket.CustomerWrote;
import org.baton.ticket.Message;
import org.baton.ticket.Missing;
import org.baton.ticket.Missings;
import org.baton.ticket.Survivors;
import org.baton.ticket.Ticket;
import org.baton.ticket.Tickets;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Customers, asked, tell the matters of a request apart: by a call, or by answering the receipt with a list. */
@Service
class CustomerSplits {

    private static final Set<String> NOT_ACCEPTED = Set.of("AcceptTicket");
    private static final String TOLD = "TellSplit";

    private final Tickets tickets;
    private final Survivors survivors;
    private final Missings missings;
    private final Conversation conversation;
    private final UserTasks tasks;
    private final Hands hands;
    private final Splits splits;
    private final Instances instances;

    CustomerSplits(
            Tickets tickets,
            Survivors survivors,
            Missings missings,
            Conversation conversation,
            UserTasks tasks,
            Hands hands,
            Splits splits,
            Instances instances) {
        this.tickets = tickets;
        this.survivors = survivors;
        this.missings = missings;
        this.conversation = conversation;
        this.tasks = tasks;
        this.hands = hands;
        this.splits = splits;
        this.instances = instances;
    }

    /**
     * Whoever has the ticket keeps it, and is told what the customer wants.
     *
     * @return the number of the ticket that goes on with the first matter
     */
    String split(Caller customer, String number, List<String> matters) {
        tickets.find(number).filter(it -> customer.may(it.desk())).orElseThrow(() -> Ticket.unknown(number));
        Ticket ticket = survivors.lock(number);
        hands.waiting(ticket, Splits.WHERE, Splits.CANNOT);
        splits.start(ticket.number(), ticket.desk(), Splits.joined(matters));
        instances.tell(
                ticket.number(),
                MESSAGE_RECEIVED,
                List.of(WRITTEN_BY.passing("customer"), TEXT.passing(numbered(matters))));
        return ticket.number();
    }

    /** Where something else is asked, too, a list may answer that: then an agent reads it. */
    @EventListener
    void on(CustomerWrote wrote) {
        String number = wrote.ticket();
        if (isAsked(number) && tasks.find(number, NOT_ACCEPTED).isPresent()) {
            List<String> told = NumberedList.points(lastSaid(number));
            if (Splits.areSeveral(told)) {
                splits.start(number, tickets.get(number).desk(), Splits.joined(told));
            }
        }
    }

    /** And for nothing else. */
    private boolean isAsked(String number) {
        return missings.of(number).stream().map(Missing::code).toList().equals(List.of(Splits.ASKED));
    }

    /** Nothing, if it was split before. */
    private String lastSaid(String number) {
        List<Message> said = conversation.of(List.of(number));
        boolean split = said.stream().anyMatch(it -> TOLD.equals(it.raisedBy()));
        return said.stream()
                .filter(it -> !split && it.kind() == Message.Kind.CUSTOMER)
                .reduce((earlier, later) -> later)
                .map(Message::body)
                .orElse("");
    }

    private static String numbered(List<String> matters) {
        return IntStream.range(0, matters.size())
                .mapToObj(n -> n + 1 + ". " + matters.get(n).strip())
                .collect(Collectors.joining("\n"));
    }
}
