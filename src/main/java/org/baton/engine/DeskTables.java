package org.baton.engine;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DecisionDefinitionQuery;
import org.springframework.stereotype.Component;

/** The tables of the desks as they were deployed, for whoever asks them outside of a diagram's rule tasks. */
@Component
public class DeskTables {

    private final RepositoryService repository;
    private final Map<String, RuleTable> read = new ConcurrentHashMap<>();

    DeskTables(RepositoryService repository) {
        this.repository = repository;
    }

    /** The table of this version of the desk; the latest one, if desks had no such table then. */
    public RuleTable of(String desk, int version, String table) {
        String key = desk + " " + version + " " + table;
        RuleTable known = read.get(key);
        return known == null ? read(desk, version, table, key) : known;
    }

    private RuleTable read(String desk, int version, String table, String key) {
        var definition = one(query(desk, table).versionTag(String.valueOf(version)))
                .or(() -> one(query(desk, table).latestVersion()))
                .orElseThrow(() -> new NotFound("The desk \"{0}\" has no table \"{1}\".", desk, table));
        RuleTable made = RuleTable.of(repository.getDmnModelInstance(definition.getId()), table);
        read.put(key, made);
        return made;
    }

    private DecisionDefinitionQuery query(String desk, String table) {
        return repository
                .createDecisionDefinitionQuery()
                .tenantIdIn(desk)
                .decisionDefinitionKey(table)
                .orderByDecisionDefinitionVersion()
                .desc();
    }

    private static Optional<DecisionDefinition> one(DecisionDefinitionQuery query) {
        return query.listPage(0, 1).stream().findFirst();
    }
}
