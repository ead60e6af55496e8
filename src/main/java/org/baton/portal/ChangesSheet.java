package org.baton.portal;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.baton.engine.FailedJobs;
import org.baton.engine.OlderInstances;
import org.baton.ticket.Change;
import org.baton.ticket.ChangeEffects.Effect;
import org.baton.ticket.ChangeEffects.Progress;

/**
 * What a lead sees of a desk's changes; two that are equal show the same.
 *
 * @param canLook whether open tickets follow older versions of the desk, and nobody sees to it yet
 * @param diagrams those of which open tickets follow older versions
 * @param present what is looked at or applied at present
 */
record ChangesSheet(
        String desk,
        String name,
        int version,
        List<VersionLine> open,
        boolean canLook,
        List<DiagramLine> diagrams,
        List<ChangeSheet> present,
        List<PastLine> past,
        List<FailedJobs.Failed> failed) {

    public String stamp() {
        return Integer.toHexString(hashCode());
    }

    public boolean busy() {
        return present.stream().anyMatch(ChangeSheet::underWay);
    }

    /** @param process null for the desk's calendar and tables */
    public boolean looksAt(String process) {
        return present.stream().anyMatch(it -> Objects.equals(it.change().process(), process));
    }

    record VersionLine(int version, ZonedDateTime since, long tickets) {}

    /** @param older how many instances follow which older version */
    record DiagramLine(String process, int version, List<OlderInstances.Followers> older, boolean canLook) {}

    /**
     * @param stale whether it was saved again since
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

        public boolean ofDesk() {
            return change.process() == null;
        }
    }

    /** A part of the tickets that can be shown by itself. */
    record Choice(String which, long tickets, boolean chosen) {}

    /** @param process null if it was the desk's calendar and tables */
    record PastLine(
            String process, int becomes, ZonedDateTime at, String by, String reason, Progress progress, long moved) {}
}
