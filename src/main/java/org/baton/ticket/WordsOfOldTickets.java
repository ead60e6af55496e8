package org.baton.ticket;

import java.util.List;
import java.util.stream.Collectors;
import org.baton.engine.Preparation;
import org.springframework.stereotype.Component;

/** Finds the words of tickets that were received before words were kept. */
@Component
class WordsOfOldTickets implements Preparation {

    private final Tickets tickets;
    private final Conversation conversation;
    private final TicketWords words;

    WordsOfOldTickets(Tickets tickets, Conversation conversation, TicketWords words) {
        this.tickets = tickets;
        this.conversation = conversation;
        this.words = words;
    }

    @Override
    public void prepare() {
        words.ticketsWithout().forEach(number -> {
            words.add(number, number + "\n" + tickets.get(number).subject(), false);
            conversation.of(List.of(number)).stream()
                    .collect(Collectors.partitioningBy(it -> it.kind().internal()))
                    .forEach((internal, said) -> said.forEach(it -> words.add(number, it.body(), internal)));
        });
    }
}
