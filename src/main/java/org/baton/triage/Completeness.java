package org.baton.triage;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.baton.engine.ModelFile;
import org.baton.engine.ModelReader;
import org.baton.engine.RuleBook;
import org.springframework.stereotype.Component;

/** What a request lacks, as completeness.drl says. */
@Component
class Completeness implements ModelReader {

    private final Words words;
    private final Signals signals;
    private volatile RuleBook rules;

    Completeness(Words words, Signals signals) {
        this.words = words;
        this.signals = signals;
    }

    @Override
    public boolean reads(ModelFile file) {
        return file.path().equals("rules/shared/completeness.drl");
    }

    @Override
    public void load(List<ModelFile> files) {
        files.forEach(it -> rules = RuleBook.compile(it));
    }

    /**
     * What is missing, each once, in alphabetical order.
     *
     * @param asks what the desk likes to be told, as its desk.yaml says
     */
    List<Missing> of(String subject, String body, Incoming request, Collection<String> asks) {
        var reading = words.read(subject, body);
        var facts = new ArrayList<Object>(reading.found());
        facts.add(reading.shape());
        facts.add(request);
        facts.addAll(signals.told(reading));
        asks.forEach(it -> facts.add(new Asks(it)));
        return List.copyOf(rules.infer(facts, Missing.class).stream()
                .collect(toMap(Missing::code, it -> it, (one, other) -> one, TreeMap::new))
                .values());
    }
}
