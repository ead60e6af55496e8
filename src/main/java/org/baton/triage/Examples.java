package org.baton.triage;

import java.util.List;
import org.baton.desk.Desks;
import org.baton.engine.ModelFile;
import org.baton.engine.ModelReader;
import org.springframework.stereotype.Component;

/** The desks' examples decide nothing, but whoever saves one that cannot be meant is told so at once. */
@Component
class Examples implements ModelReader {

    private final Desks desks;

    Examples(Desks desks) {
        this.desks = desks;
    }

    @Override
    public boolean reads(ModelFile file) {
        return file.path().matches("rules/[^/]+/examples\\.csv");
    }

    /** A desk that could not be read is refused for its own sake already. */
    @Override
    public void load(List<ModelFile> files) {
        for (ModelFile file : files) {
            var desk = desks.find(file.folder().substring("rules/".length()));
            desk.ifPresent(it -> new ExamplesFile(file, it).check());
        }
    }
}
