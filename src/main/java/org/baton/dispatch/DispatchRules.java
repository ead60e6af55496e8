package org.baton.dispatch;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.baton.engine.ModelFile;
import org.baton.engine.ModelReader;
import org.baton.engine.ModelRefused;
import org.baton.engine.RuleBook;
import org.baton.engine.Sentence;
import org.springframework.stereotype.Component;

/** Asks dispatch.drl who should have a ticket. */
@Component
class DispatchRules implements ModelReader {

    private volatile RuleBook rules;

    @Override
    public boolean reads(ModelFile file) {
        return file.path().equals("rules/shared/dispatch.drl");
    }

    @Override
    public void load(List<ModelFile> files) {
        files.forEach(it -> rules = tried(it));
    }

    /** Drools keeps no order among facts, so of several answers the first by name is taken. */
    Choice choose(Need need, List<Candidate> candidates) {
        return answers(rules, need, candidates).stream()
                .min(Comparator.comparing(Choice::rule).thenComparing(Choice::reason))
                .orElseThrow(() -> new IllegalStateException(
                        "rules/shared/dispatch.drl says neither who should have the ticket nor why nobody can"));
    }

    /** Rules that compile and then answer nothing would leave every ticket without an agent. */
    private static RuleBook tried(ModelFile file) {
        RuleBook book = RuleBook.compile(file);
        Instant now = Instant.EPOCH;
        var need = new Need("line", "question", null, "en", now, null, null, 0, ZoneOffset.UTC);
        var agent = new Candidate(
                "agent",
                "Agent",
                Set.of("line"),
                Set.of(),
                Set.of("en"),
                1,
                1,
                true,
                now,
                0,
                0,
                0,
                0,
                false,
                false,
                false,
                now);
        if (answered(file, book, need, agent).stream().map(Choice::agent).noneMatch("agent"::equals)) {
            throw new ModelRefused(
                    file.path(),
                    ModelRefused.at(""),
                    Sentence.of("a ticket that somebody of its line is free to take is offered to nobody"));
        }
        return book;
    }

    private static List<Choice> answered(ModelFile file, RuleBook book, Need need, Candidate agent) {
        try {
            return answers(book, need, List.of(agent));
        } catch (RuntimeException e) {
            throw new ModelRefused(
                    file.path(),
                    ModelRefused.at(""),
                    Sentence.of("tried on a ticket, a rule fails: {0}", e.getMessage()),
                    e);
        }
    }

    private static List<Choice> answers(RuleBook book, Need need, List<Candidate> candidates) {
        var facts = new ArrayList<Object>(candidates);
        facts.add(need);
        return book.infer(facts, Choice.class);
    }
}
