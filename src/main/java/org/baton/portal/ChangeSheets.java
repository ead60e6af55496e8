package org.baton.portal;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baton.desk.Agents;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.engine.FailedJobs;
import org.baton.ticket.Change;
import org.baton.ticket.ChangeEffects;
import org.baton.ticket.ChangeEffects.Effect;
import org.baton.ticket.ChangeEffects.Progress;
import org.baton.ticket.ChangeEffects.Which;
import org.baton.ticket.Changes;
import org.baton.ticket.TicketsByVersion;
import org.springframework.stereotype.Component;

/** What a lead sees of a desk's changes: which versions open tickets follow, what applying does, and what was applied. */
@Component
class ChangeSheets {

    private static final int ROWS = 50;
    private static final int PAST = 20;

    private final TicketsByVersion tickets;
    private final Changes changes;
    private final ChangeEffects effects;
    private final FailedJobs failed;
    private final Agents agents;
    private final Desks desks;
    private final ChangeRows rows;

    ChangeSheets(
            TicketsByVersion tickets,
            Changes changes,
            ChangeEffects effects,
            FailedJobs failed,
            Agents agents,
            Desks desks,
            ChangeRows rows) {
        this.tickets = tickets;
        this.changes = changes;
        this.effects = effects;
        this.failed = failed;
        this.agents = agents;
        this.desks = desks;
        this.rows = rows;
    }

    /**
     * All of it; two that are equal show the same.
     *
     * @param change the one that is looked at or applied at present; null if there is none
     * @param canLook whether open tickets follow older versions, and nobody sees to it yet
     */
    record Sheet(
            String desk,
            String name,
            int version,
            List<VersionLine> open,
            boolean canLook,
            ChangeSheet change,
            List<PastLine> past,
            List<FailedJobs.Failed> failed) {

        public String stamp() {
            return Integer.toHexString(hashCode());
        }
    }

    record VersionLine(int version, ZonedDateTime since, long tickets) {}

    /**
     * @param stale whether the desk was saved again since
     * @param show which tickets are shown
     * @param after the ticket behind which they begin
     */
    record ChangeSheet(
            Change change,
            ZonedDateTime lookedAt,
            String lookedBy,
            Progress progress,
            boolean stale,
            List<Effect> effects,
            List<Choice> choices,
            List<ChangeRows.Line> rows,
            String show,
            String after,
            String next) {

        public boolean underWay() {
            return change.state() == Change.State.LOOKING || change.state() == Change.State.APPLYING;
        }
    }

    /** A part of the tickets that can be shown by itself. */
    record Choice(String which, long tickets, boolean chosen) {}

    record PastLine(int becomes, ZonedDateTime at, String by, String reason, Progress progress, long moved) {}

    Sheet of(Desk desk, String show, String after, Locale locale) {
        var open = tickets.of(List.of(desk.code()));
        Optional<Change> latest = changes.latest(desk.code());
        Optional<Change> present = latest.filter(it -> it.state() != Change.State.APPLYING || !isDone(it));
        boolean older = open.stream().anyMatch(it -> it.version() < desk.version());
        return new Sheet(
                desk.code(),
                desk.name(),
                desk.version(),
                open.stream()
                        .map(it -> new VersionLine(
                                it.version(),
                                desks.since(desk.code(), it.version()).atZone(desk.zone()),
                                it.tickets()))
                        .toList(),
                older
                        && present.filter(it -> it.state() == Change.State.APPLYING)
                                .isEmpty(),
                present.map(it -> sheet(it, desk, which(show), after, locale)).orElse(null),
                changes.applied(desk.code(), PAST).stream()
                        .map(it -> past(it, desk.zone()))
                        .toList(),
                failed.of(Applying.TICKET, desk.code()));
    }

    private boolean isDone(Change change) {
        Progress progress = effects.progress(change.id());
        return progress.done() == progress.all();
    }

    private static Which which(String show) {
        return Arrays.stream(Which.values())
                .filter(it -> it.name().equalsIgnoreCase(show))
                .findFirst()
                .orElse(Which.ALL);
    }

    private ChangeSheet sheet(Change change, Desk desk, Which which, String after, Locale locale) {
        boolean looking = change.state() == Change.State.LOOKING;
        List<Effect> counted = looking ? List.of() : effects.effects(change.id());
        var found = looking ? List.<ChangeEffects.Row>of() : effects.rows(change.id(), which, after, ROWS + 1);
        var shown = found.subList(0, Math.min(ROWS, found.size()));
        return new ChangeSheet(
                change,
                change.lookedAt().atZone(desk.zone()),
                agents.name(change.lookedBy()),
                effects.progress(change.id()),
                change.state() != Change.State.APPLYING && change.becomes() != desk.version(),
                counted,
                choices(counted, which),
                shown.stream().map(it -> rows.of(it, desk, locale)).toList(),
                which.name().toLowerCase(Locale.ROOT),
                after,
                found.size() > ROWS ? shown.get(ROWS - 1).number() : null);
    }

    private static List<Choice> choices(List<Effect> effects, Which chosen) {
        return Arrays.stream(Which.values())
                .map(it -> new Choice(
                        it.name().toLowerCase(Locale.ROOT),
                        effects.stream().mapToLong(effect -> effect.tickets(it)).sum(),
                        it == chosen))
                .filter(it -> it.tickets() > 0 || it.chosen())
                .toList();
    }

    private PastLine past(Change it, ZoneId zone) {
        return new PastLine(
                it.becomes(),
                it.appliedAt().atZone(zone),
                agents.name(it.appliedBy()),
                it.reason(),
                effects.progress(it.id()),
                effects.effects(it.id()).stream().mapToLong(Effect::moved).sum());
    }
}
