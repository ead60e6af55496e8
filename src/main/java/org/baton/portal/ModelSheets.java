package org.baton.portal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.engine.Caller;
import org.baton.engine.Models;
import org.baton.engine.RunningModels;
import org.baton.engine.SavedModels;
import org.baton.ticket.TicketsByVersion;
import org.springframework.stereotype.Component;

/** What is in force, what was refused, and which tickets follow which version, for the desks of whoever looks. */
@Component
class ModelSheets {

    private final OwnDesks own;
    private final Desks desks;
    private final Models models;
    private final SavedModels files;
    private final RunningModels running;
    private final TicketsByVersion tickets;

    ModelSheets(
            OwnDesks own,
            Desks desks,
            Models models,
            SavedModels files,
            RunningModels running,
            TicketsByVersion tickets) {
        this.own = own;
        this.desks = desks;
        this.models = models;
        this.files = files;
        this.running = running;
        this.tickets = tickets;
    }

    /** All of it; two that are equal show the same. */
    record Sheet(List<Refused> refused, List<DeskSheet> desks, List<ProcessSheet> processes, boolean canBeChanged) {

        public String stamp() {
            return Integer.toHexString(hashCode());
        }
    }

    record Refused(String file, String place, String reason, ZonedDateTime at) {}

    record DeskSheet(
            String code, String name, int version, ZonedDateTime since, List<FileLine> files, List<OpenLine> open) {}

    record FileLine(String path, ZonedDateTime at, String by) {}

    record OpenLine(int version, ZonedDateTime since, long tickets, List<String> numbers) {}

    record ProcessSheet(RunningModels.Deployed process, ZonedDateTime at, FileLine file) {}

    Sheet of(Caller caller) {
        var mine = own.of(caller);
        var codes = mine.stream().map(Desk::code).toList();
        var zone = mine.isEmpty() ? ZoneId.of("UTC") : mine.get(0).zone();
        var open = tickets.of(codes);
        return new Sheet(
                models.refused().stream()
                        .filter(it -> concerns(it.why().file(), codes))
                        .map(it -> refused(it, zone))
                        .toList(),
                mine.stream().map(it -> desk(it, open)).toList(),
                running.processes(codes).stream()
                        .map(it -> new ProcessSheet(
                                it,
                                local(it.at(), zone),
                                files(it.file(), zone).findFirst().orElse(null)))
                        .toList(),
                files.canBeChanged());
    }

    /** What all desks share concerns everybody; what is another desk's does not exist for this one. */
    private boolean concerns(String file, List<String> codes) {
        var path = file.split("/");
        return !path[0].equals("rules")
                || path.length < 2
                || codes.contains(path[1])
                || desks.find(path[1]).isEmpty();
    }

    private static Refused refused(Models.Refusal it, ZoneId zone) {
        return new Refused(
                it.why().file(), it.why().place().told(), it.why().reason().told(), local(it.at(), zone));
    }

    private DeskSheet desk(Desk desk, List<TicketsByVersion.Open> open) {
        return new DeskSheet(
                desk.code(),
                desk.name(),
                desk.version(),
                since(desk, desk.version()),
                files("rules/" + desk.code() + "/", desk.zone()).toList(),
                open.stream()
                        .filter(it -> it.desk().equals(desk.code()))
                        .map(it -> new OpenLine(it.version(), since(desk, it.version()), it.tickets(), it.numbers()))
                        .toList());
    }

    private ZonedDateTime since(Desk desk, int version) {
        return local(desks.since(desk.code(), version), desk.zone());
    }

    private Stream<FileLine> files(String beginning, ZoneId zone) {
        return files.below(beginning).stream().map(it -> new FileLine(it.path(), local(it.at(), zone), it.by()));
    }

    private static ZonedDateTime local(Instant moment, ZoneId zone) {
        return moment == null ? null : moment.atZone(zone);
    }
}
