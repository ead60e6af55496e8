package org.baton.intake;

import static org.baton.intake.LogRow.CLOSED;
import static org.baton.intake.LogRow.RESOLVE;
import static org.baton.intake.LogRow.TAKE;
import static org.baton.intake.LogRow.WAIT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.baton.ticket.ClockEntry;
import org.baton.ticket.Move;
import org.baton.ticket.Status;

/** Tells a case of a log as the life of a ticket: who had it, how it stood, and when its clocks stood still. */
final class LogLife {

    private final String number;
    private final List<Move> moves = new ArrayList<>();
    private final List<ClockEntry> clock = new ArrayList<>();
    private Status status = Status.RECEIVED;
    private String executor;

    LogLife(String number, LogCase told) {
        this.number = number;
        LogRow end = told.end();
        for (LogRow row : told.rows()) {
            if (row == end) {
                break;
            }
            happens(row);
        }
        happens(end);
        becomes(Status.CLOSED, end.at(), end.resource());
    }

    List<Move> moves() {
        return List.copyOf(moves);
    }

    List<ClockEntry> clock() {
        return List.copyOf(clock);
    }

    private void happens(LogRow row) {
        if (status == Status.WAITING_FOR_YOU && !row.is(WAIT)) {
            clock.add(new ClockEntry(number, row.at(), ClockEntry.Kind.RESUMED, row.activity()));
        }
        if (row.is(TAKE)) {
            takes(row);
        }
        if (row.is(WAIT) && status != Status.WAITING_FOR_YOU) {
            clock.add(new ClockEntry(number, row.at(), ClockEntry.Kind.PAUSED, row.activity()));
        }
        becomes(after(row), row.at(), row.resource());
    }

    private Status after(LogRow row) {
        return switch (row.activity()) {
            case TAKE -> Status.IN_WORK;
            case WAIT -> Status.WAITING_FOR_YOU;
            case RESOLVE -> Status.DELIVERED;
            case CLOSED -> Status.CLOSED;
            default -> status == Status.WAITING_FOR_YOU ? working() : status;
        };
    }

    private Status working() {
        return executor == null ? Status.RECEIVED : Status.IN_WORK;
    }

    private void takes(LogRow row) {
        if (!Objects.equals(executor, row.resource())) {
            moves.add(new Move(number, row.at(), Move.What.EXECUTOR, executor, row.resource(), row.resource(), null));
            executor = row.resource();
        }
    }

    private void becomes(Status next, Instant at, String person) {
        if (next != status) {
            moves.add(new Move(number, at, Move.What.STATUS, status.code(), next.code(), person, null));
            status = next;
        }
    }
}
