package org.baton.portal;

import static org.baton.ticket.Search.By.CUSTOMER;
import static org.baton.ticket.Search.By.EXECUTOR;
import static org.baton.ticket.Search.By.HOLDER;
import static org.baton.ticket.Search.By.KEPT;
import static org.baton.ticket.Search.By.LINE;
import static org.baton.ticket.Search.By.STATUS;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.baton.customer.Customers;
import org.baton.desk.Desks;
import org.baton.engine.Caller;
import org.baton.engine.NotFound;
import org.baton.ticket.Search;
import org.baton.ticket.Search.Due;
import org.baton.ticket.Status;
import org.springframework.stereotype.Component;

/** Makes a search of what somebody chose on the list of tickets. */
@Component
class TicketWish {

    static final List<String> PROMISES = List.of("overdue", "atRisk", "onTime", "unpromised", "kept", "broken");
    static final List<String> STATUSES =
            Arrays.stream(Status.values()).map(Status::code).toList();

    private static final int SIZE = 50;

    private final Desks desks;
    private final Customers customers;
    private final Clock clock;

    TicketWish(Desks desks, Customers customers, Clock clock) {
        this.desks = desks;
        this.customers = customers;
        this.clock = clock;
    }

    Search search(ListQuery asked, Caller caller) {
        Search search = quick(asked, caller, Search.in(desks(asked, caller), true, SIZE));
        search = promise(asked.get("promise"), search);
        if (STATUSES.contains(asked.get("status"))) {
            search = search.with(STATUS, Set.of(asked.get("status")));
        }
        if (asked.has("line")) {
            search = search.with(LINE, Set.of(asked.get("line")));
        }
        if (asked.has("executor")) {
            search = search.with(EXECUTOR, Set.of(asked.get("executor")));
        }
        if (asked.has("customer")) {
            search = search.with(CUSTOMER, customers.called(search.desks(), asked.get("customer")));
        }
        if (asked.has("q")) {
            search = search.withWords(List.of(asked.get("q")));
        }
        return asked.has("after") ? search.after(asked.get("after")) : search;
    }

    private static Set<String> desks(ListQuery asked, Caller caller) {
        if (!asked.has("desk")) {
            return caller.may(Caller.EVERY_DESK) ? null : caller.desks();
        }
        if (!caller.may(asked.get("desk"))) {
            throw new NotFound("There is no desk \"{0}\".", asked.get("desk"));
        }
        return Set.of(asked.get("desk"));
    }

    private Search quick(ListQuery asked, Caller caller, Search all) {
        Search open = all.with(Due.OPEN, clock.instant());
        return switch (asked.view()) {
            case "mine" -> open.with(HOLDER, Set.of(caller.name()));
            case "line" -> open.with(LINE, lines(caller));
            case "overdue" -> all.with(Due.OVERDUE, clock.instant());
            case "waiting" -> all.with(STATUS, Set.of(Status.WAITING_FOR_YOU.code()));
            case "nobody" -> open.with(HOLDER, Set.of(Search.NOBODY));
            case "escalated" -> all.with(STATUS, Set.of(Status.ESCALATED.code()));
            case "open" -> open;
            default -> all;
        };
    }

    private Search promise(String promise, Search search) {
        return switch (promise) {
            case "overdue" -> search.with(Due.OVERDUE, clock.instant());
            case "atRisk" -> search.with(Due.AT_RISK, clock.instant());
            case "onTime" -> search.with(Due.ON_TIME, clock.instant());
            case "unpromised" -> search.with(Due.UNPROMISED, clock.instant());
            case "kept", "broken" -> search.with(KEPT, Set.of(promise));
            default -> search;
        };
    }

    /** Those of the caller, whichever desk they are of: lines are called by codes of their desks. */
    private Set<String> lines(Caller caller) {
        return desks.all().stream()
                .filter(it -> caller.may(it.code()))
                .flatMap(desk -> desk.lines().stream().filter(line -> caller.isOn(desk.code(), line)))
                .collect(Collectors.toSet());
    }
}
