package org.baton.desk;

import java.util.List;
import org.baton.engine.Sentence;

/** The part of a {@code desk.yaml} that says when people are reminded, alerted and no longer waited for. */
final class TimingFile {

    private TimingFile() {}

    static Timing read(Section timing) {
        return new Timing(
                timing.section("answer", TimingFile::wait),
                timing.section("offer", TimingFile::wait),
                timing.section("confirm", TimingFile::wait),
                timing.section("reopen", it -> it.value("within", TimingFile::span)),
                timing.section("complaint", TimingFile::complaint),
                timing.optionalSection("review", it -> it.value("within", TimingFile::span)));
    }

    static Target target(Section target, List<String> lines) {
        return new Target(
                target.value("within", TimingFile::span),
                target.optional("consult", DeskFile.one(Sentence.of("line of this desk"), lines)));
    }

    private static Timing.Wait wait(Section wait) {
        return new Timing.Wait(wait.value("remind", TimingFile::span), wait.value("close", TimingFile::span));
    }

    private static Timing.Complaint complaint(Section complaint) {
        return new Timing.Complaint(
                complaint.value("answer", TimingFile::span), complaint.value("repeatOverdue", TimingFile::span));
    }

    /** Nobody should have to guess what counts, so the clock is said each time. */
    static Span span(String text) {
        Span span = Span.parse(text);
        if (span.clock().isEmpty()) {
            throw new Unusable("\"{0}\" does not say by which clock; write \"{0} working\" or \"{0} elapsed\"", text);
        }
        return span;
    }
}
