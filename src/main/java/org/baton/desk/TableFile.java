package org.baton.desk;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.baton.engine.ModelFile;
import org.baton.engine.ModelRefused;
import org.baton.engine.ParserSaid;
import org.baton.engine.Sentence;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.ModelException;

/**
 * One decision table of a desk, and whether it is what a desk needs: a table of its file's name, whose first fitting row
 * decides – of levels, all that fit hold – and whose every row says in a sentence why.
 */
record TableFile(ModelFile file, DmnModelInstance model, Decision decision, DecisionTable table) {

    /** @throws ModelRefused if it cannot be read */
    static TableFile read(ModelFile file) {
        if (file.text().contains("<!DOCTYPE")) {
            throw new ModelRefused(file.path(), ModelRefused.at(""), Sentence.of("a document type is not allowed"));
        }
        DmnModelInstance model = parse(file);
        Decision decision = one(file, model.getModelElementsByType(Decision.class), Sentence.of("decision"));
        DecisionTable table =
                one(file, model.getModelElementsByType(DecisionTable.class), Sentence.of("decision table"));
        return new TableFile(file, model, decision, table);
    }

    /** @throws ModelRefused if this desk cannot work with it */
    TableFile check(Desk desk) {
        require(
                key().equals(decision.getId()),
                Sentence.of("decision {0}", decision.getId()),
                Sentence.of("the decision's id and the file's name must be the same"));
        requireHitPolicy();
        require(
                String.valueOf(decision.getCamundaHistoryTimeToLiveString()).matches("P\\d+D"),
                ModelRefused.at(""),
                Sentence.of("the history time to live has to be days, like P1826D"));
        table.getRules().forEach(this::checkRule);
        new TableCells(this, desk).check();
        new TableNames(this, desk).check();
        if (isOfLevels()) {
            new TableLevels(this, desk).check();
        }
        return this;
    }

    private void requireHitPolicy() {
        if (isOfLevels()) {
            require(
                    table.getHitPolicy() == HitPolicy.COLLECT && table.getAggregation() == null,
                    ModelRefused.at(""),
                    Sentence.of(
                            "every row that fits is a level, so the hit policy must be COLLECT without aggregation"));
        } else {
            require(
                    table.getHitPolicy() == HitPolicy.FIRST,
                    ModelRefused.at(""),
                    Sentence.of("the first row that fits decides, so the hit policy must be FIRST"));
        }
    }

    boolean isOfLevels() {
        return key().equals(Levels.TABLE);
    }

    /** What the table decides: the file's name. */
    String key() {
        return file.name().replace(".dmn", "");
    }

    ModelRefused refused(Sentence place, Sentence reason) {
        return new ModelRefused(file.path(), place, reason);
    }

    void require(boolean holds, Sentence place, Sentence reason) {
        if (!holds) {
            throw refused(place, reason);
        }
    }

    private void checkRule(Rule rule) {
        Sentence place = Sentence.of("rule {0}", rule.getId());
        require(
                rule.getId() != null && DeskFile.isCode(rule.getId()),
                place,
                Sentence.of("a rule's id says in a word or two what it is about, like phoneForEmergencies"));
        require(
                rule.getDescription() != null
                        && !rule.getDescription().getTextContent().isBlank(),
                place,
                Sentence.of("the annotation is missing: the sentence that a customer may read"));
    }

    private static DmnModelInstance parse(ModelFile file) {
        try {
            return Dmn.readModelFromStream(new ByteArrayInputStream(file.text().getBytes(StandardCharsets.UTF_8)));
        } catch (ModelException e) {
            var said = ParserSaid.in(e);
            throw new ModelRefused(file.path(), said.place(), Sentence.of("it is no DMN: {0}", said.fault()), e);
        }
    }

    private static <T> T one(ModelFile file, Collection<T> found, Sentence what) {
        if (found.size() != 1) {
            throw new ModelRefused(
                    file.path(),
                    ModelRefused.at(""),
                    Sentence.of("there has to be one {0} in it, and there are {1}", what, found.size()));
        }
        return found.iterator().next();
    }
}
