package org.baton.portal;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.baton.desk.Agents;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.engine.Diagrams;
import org.baton.engine.FailedJobs;
import org.baton.engine.OlderInstances;
import org.baton.portal.ChangesSheet.ChangeSheet;
import org.baton.portal.ChangesSheet.Choice;
import org.baton.portal.ChangesSheet.DiagramLine;
import org.baton.portal.ChangesSheet.PastLine;
import org.baton.portal.ChangesSheet.VersionLine;
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
    private final OlderInstances older;
    private final Diagrams drawn;
    private final Applying applying;
    private final FailedJobs failed;
    private final Agents agents;
    private final Desks desks;
    private final ChangeRows rows;

    ChangeSheets(
            TicketsByVersion tickets,
            Changes changes,
            ChangeEffects effects,
            OlderInstances older,
            Diagrams drawn,
            Applying applying,
            FailedJobs failed,
            Agents agents,
            Desks desks,
            ChangeRows rows) {
        this.tickets = tickets;
        this.changes = changes;
        this.effects = effects;
        this.older = older;
        this.drawn = drawn;
        this.applying = applying;
        this.failed = failed;
        this.agents = agents;
        this.desks = desks;
        this.rows = rows;
    }

    ChangesSheet of(Desk desk, ChangeWish wish, Locale locale) {
        var open = tickets.of(List.of(desk.code()));
        List<Change> present = changes.latest(desk.code()).stream()
                .filter(it -> it.state() != Change.State.APPLYING || !isDone(it))
                .toList();
        return new ChangesSheet(
                desk.code(),
                desk.name(),
                desk.version(),
                open.stream()
                        .map(it -> new VersionLine(
                                it.version(),
                                desks.since(desk.code(), it.version()).atZone(desk.zone()),
                                it.tickets()))
                        .toList(),
                open.stream().anyMatch(it -> it.version() < desk.version()) && !isBeingApplied(present, null),
                diagrams(desk.code(), present),
                present.stream().map(it -> sheet(it, desk, wish, locale)).toList(),
                changes.applied(desk.code(), PAST).stream()
                        .map(it -> past(it, desk.zone()))
                        .toList(),
                failed.of(Applying.TICKET, desk.code()));
    }

    private boolean isDone(Change change) {
        Progress progress = effects.progress(change.id());
        return progress.done() == progress.all();
    }

    /** One that only waits for what has failed does not stand in the way of the next. */
    private boolean isBeingApplied(List<Change> present, String process) {
        return present.stream()
                .filter(it -> Objects.equals(it.process(), process) && it.state() == Change.State.APPLYING)
                .map(it -> effects.progress(it.id()))
                .anyMatch(it -> it.begun() < it.all());
    }

    private List<DiagramLine> diagrams(String desk, List<Change> present) {
        var followers = older.of(desk).stream()
                .collect(Collectors.groupingBy(OlderInstances.Followers::process, TreeMap::new, Collectors.toList()));
        return followers.entrySet().stream()
                .map(it -> new DiagramLine(
                        it.getKey(), drawn.version(it.getKey()), it.getValue(), !isBeingApplied(present, it.getKey())))
                .toList();
    }

    private ChangeSheet sheet(Change change, Desk desk, ChangeWish wish, Locale locale) {
        boolean looking = change.state() == Change.State.LOOKING;
        Which which = wish.which(change);
        List<Effect> counted = looking ? List.of() : effects.effects(change.id());
        var found =
                looking ? List.<ChangeEffects.Row>of() : effects.rows(change.id(), which, wish.after(change), ROWS + 1);
        var shown = found.subList(0, Math.min(ROWS, found.size()));
        return new ChangeSheet(
                change,
                change.lookedAt().atZone(desk.zone()),
                agents.name(change.lookedBy()),
                effects.progress(change.id()),
                change.state() != Change.State.APPLYING && applying.isStale(change),
                counted,
                choices(counted, which),
                shown.stream().map(it -> rows.of(it, desk, locale)).toList(),
                which.name().toLowerCase(Locale.ROOT),
                wish.after(change),
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
                it.process(),
                it.becomes(),
                it.appliedAt().atZone(zone),
                agents.name(it.appliedBy()),
                it.reason(),
                effects.progress(it.id()),
                effects.effects(it.id()).stream().mapToLong(Effect::moved).sum());
    }
}
