package org.baton.triage;

import java.util.List;
import org.baton.engine.ModelFile;
import org.baton.engine.ModelReader;
import org.springframework.stereotype.Component;

/** The words that texts are read by: words.csv, as it was last saved soundly. */
@Component
class Words implements ModelReader {

    private volatile Vocabulary vocabulary = new Vocabulary(List.of());

    @Override
    public boolean reads(ModelFile file) {
        return file.path().equals("rules/shared/words.csv");
    }

    @Override
    public void load(List<ModelFile> files) {
        vocabulary = new Vocabulary(
                files.stream().flatMap(it -> WordsFile.read(it).stream()).toList());
    }

    Reading read(String subject, String body) {
        return Reading.of(vocabulary, subject, body);
    }
}
