package org.baton.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.baton.engine.ModelFile;
import org.baton.engine.ModelReader;
import org.baton.engine.RuleBook;
import org.springframework.stereotype.Component;

/** What a request tells: words.csv finds the words, signals.drl says what they mean together. */
@Component
class Signals implements ModelReader {

    private final Words words;
    private volatile RuleBook rules;

    Signals(Words words) {
        this.words = words;
    }

    @Override
    public boolean reads(ModelFile file) {
        return file.path().equals("rules/shared/signals.drl");
    }

    @Override
    public void load(List<ModelFile> files) {
        files.forEach(it -> rules = RuleBook.compile(it));
    }

    /** The codes in alphabetical order, joined by ", ", as the tables want them. */
    String in(String subject, String body) {
        return told(words.read(subject, body)).stream()
                .map(Signal::code)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
    }

    List<Signal> told(Reading reading) {
        var facts = new ArrayList<Object>(reading.found());
        facts.add(reading.shape());
        return rules.infer(facts, Signal.class);
    }
}
