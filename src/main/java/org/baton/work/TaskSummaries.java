package org.baton.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baton.customer.Customer;
import org.baton.customer.Customers;
import org.baton.desk.Agents;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.ticket.Author;
import org.baton.ticket.Conversation;
import org.baton.ticket.Escalations;
import org.baton.ticket.Message;
import org.baton.ticket.Part;
import org.baton.ticket.Parts;
import org.baton.ticket.Request;
import org.baton.ticket.Status;
import org.baton.ticket.Ticket;
import org.baton.ticket.Tickets;
import org.baton.ticket.WorkBegan;
import org.camunda.spin.Spin;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** What user tasks show of their tickets, and what they make of a ticket's status. */
@Service
class TaskSummaries {

    /** A string variable takes 4,000 characters; its form is to stay readable. */
    private static final int LONGEST = 3900;

    private static final int MESSAGES = 5;

    private static final int USUAL = 50;
    private static final int REPLIED = 80;
    private static final int RAISED = 90;

    private static final String ACCEPT = "AcceptTicket";
    private static final String WORK = "WorkOnTicket";
    private static final String TRAIN = "HoldTraining";

    private static final Map<String, Status> STATUS = Map.of(
            "AwaitCustomer", Status.WAITING_FOR_YOU,
            "AwaitConfirmation", Status.DELIVERED,
            "ChooseSlot", Status.WAITING_FOR_YOU);

    private final Tickets tickets;
    private final Parts parts;
    private final Desks desks;
    private final Agents agents;
    private final Customers customers;
    private final Conversation conversation;
    private final PromiseWords promises;
    private final Unanswered unanswered;
    private final PartNews partNews;
    private final WorkStatus workStatus;
    private final ShownStatus shown;
    private final ControlWords controls;
    private final ApplicationEventPublisher events;
    private final Escalations escalations;

    TaskSummaries(
            Tickets tickets,
            Parts parts,
            Desks desks,
            Agents agents,
            Customers customers,
            Conversation conversation,
            PromiseWords promises,
            Unanswered unanswered,
            PartNews partNews,
            WorkStatus workStatus,
            ShownStatus shown,
            ControlWords controls,
            ApplicationEventPublisher events,
            Escalations escalations) {
        this.tickets = tickets;
        this.parts = parts;
        this.desks = desks;
        this.agents = agents;
        this.customers = customers;
        this.conversation = conversation;
        this.promises = promises;
        this.unanswered = unanswered;
        this.partNews = partNews;
        this.workStatus = workStatus;
        this.shown = shown;
        this.controls = controls;
        this.events = events;
        this.escalations = escalations;
    }

    /** @param number of a ticket, or of a part of one */
    TaskSummary of(String number, String task) {
        Ticket ticket = tickets.get(Part.ticketOf(number));
        Desk desk = desks.at(ticket.desk(), ticket.deskVersion());
        var fields = new HashMap<String, Object>();
        fields.put(TaskSummary.SUMMARY, summary(ticket, number));
        fields.put("customer", customer(ticket.request()));
        fields.put("ticketLine", ticket.line());
        fields.put("ticketLink", "/desk/tickets/" + ticket.number());
        fields.put("typeChoices", choices(desk.types()));
        fields.put("saidConfirmedType", ticket.type());
        fields.put("lineChoices", choices(desk.lines()));
        var replied = unanswered.says(ticket);
        replied.ifPresent(it -> fields.put(TaskSummary.NEWS, it));
        var controlled = controls.of(ticket);
        return new TaskSummary(
                ticket.subject(),
                described(List.of(replied, partNews.says(ticket), controlled)),
                priority(ticket, replied.isPresent()),
                fields);
    }

    private String name(Author author) {
        return switch (author.kind()) {
            case CUSTOMER -> author.name();
            case AGENT -> agents.name(author.name());
            case DESK -> desks.find(author.name()).map(Desk::name).orElse(author.name());
        };
    }

    private static String described(List<Optional<String>> news) {
        String said = news.stream().flatMap(Optional::stream).collect(Collectors.joining(" · "));
        return said.isEmpty() ? null : said;
    }

    private int priority(Ticket ticket, boolean replied) {
        if (escalations.isRaised(ticket.number())) {
            return RAISED;
        }
        return replied ? REPLIED : USUAL;
    }

    /** Where the ticket stands now that this task waits for somebody. */
    void show(String number, String task, String assignee) {
        Status status = switch (task) {
            case ACCEPT -> workStatus.offered(tickets.get(number));
            case WORK -> workStatus.of(tickets.get(number), assignee);
            case TRAIN -> workStatus.of(tickets.get(number), assignee);
            default -> STATUS.get(task);
        };
        if (status != null) {
            shown.is(number, status);
        }
        if (task.equals(WORK)) {
            events.publishEvent(new WorkBegan(number));
        }
    }

    private String summary(Ticket ticket, String number) {
        String head = "# " + ticket.subject() + "\n\n" + promises.of(ticket) + "\n\n" + part(ticket, number);
        String said = last(ticket);
        int room = LONGEST - head.length();
        return head + (said.length() <= room ? said : said.substring(0, room - 1) + "…");
    }

    private String customer(Request request) {
        return Optional.ofNullable(request.customer())
                .flatMap(customers::get)
                .map(Customer::name)
                .or(() -> Optional.ofNullable(request.contactName()))
                .or(() -> Optional.ofNullable(request.contactEmail()))
                .orElse(null);
    }

    private String part(Ticket ticket, String number) {
        return number.equals(ticket.number())
                ? ""
                : "**" + number + " " + parts.get(number).title() + "**\n\n";
    }

    private String last(Ticket ticket) {
        List<Message> all = conversation.of(List.of(ticket.number())).stream()
                .filter(it -> it.kind() != Message.Kind.SYSTEM)
                .toList();
        return all.subList(Math.max(0, all.size() - MESSAGES), all.size()).stream()
                .map(it -> "**" + name(it.author()) + ":** " + it.body())
                .collect(Collectors.joining("\n\n"));
    }

    private static Object choices(List<String> codes) {
        return Spin.JSON(
                codes.stream().map(it -> Map.of("label", it, "value", it)).toList());
    }
}
