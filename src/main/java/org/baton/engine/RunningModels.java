package org.baton.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which version of each process is deployed, and which are still being followed. */
@Component
public class RunningModels {

    private final RepositoryService repository;
    private final JdbcClient sql;

    RunningModels(RepositoryService repository, JdbcClient sql) {
        this.repository = repository;
        this.sql = sql;
    }

    /**
     * A process in its latest version.
     *
     * @param running how many instances follow which version, of those that do
     */
    public record Deployed(String key, String file, int version, Instant at, SortedMap<Integer, Long> running) {}

    /** @param desks whose instances count */
    public List<Deployed> processes(Collection<String> desks) {
        Map<String, SortedMap<Integer, Long>> running = running(desks);
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionKey()
                .asc()
                .unlimitedList()
                .stream()
                .map(it -> new Deployed(
                        it.getKey(),
                        "processes/" + it.getResourceName(),
                        it.getVersion(),
                        deployedAt(it),
                        running.getOrDefault(it.getKey(), new TreeMap<>())))
                .toList();
    }

    private Instant deployedAt(ProcessDefinition process) {
        return repository
                .createDeploymentQuery()
                .deploymentId(process.getDeploymentId())
                .singleResult()
                .getDeploymentTime()
                .toInstant();
    }

    /** The engine's own statistics would count the instances of every desk. */
    private Map<String, SortedMap<Integer, Long>> running(Collection<String> desks) {
        var found = new HashMap<String, SortedMap<Integer, Long>>();
        if (!desks.isEmpty()) {
            sql.sql("""
                            select d.KEY_, d.VERSION_, count(*) as N
                            from ACT_RU_EXECUTION e join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_
                            where e.PARENT_ID_ is null and e.TENANT_ID_ in (:desks) group by d.KEY_, d.VERSION_
                            """).param("desks", desks).query((RowCallbackHandler)
                    row -> found.computeIfAbsent(row.getString("KEY_"), it -> new TreeMap<>())
                            .put(row.getInt("VERSION_"), row.getLong("N")));
        }
        return found;
    }
}
