package org.baton.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.baton.desk.DeskVersions.DeskVersion;
import org.baton.engine.ModelRefused;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a desk's folder into force: a changed one is a new version, whose tables are deployed for the desk alone. */
@Component
class DeskLoader {

    private final DeskVersions versions;
    private final RepositoryService repository;
    private final Clock clock;

    DeskLoader(DeskVersions versions, RepositoryService repository, Clock clock) {
        this.versions = versions;
        this.repository = repository;
        this.clock = clock;
    }

    /** @throws ModelRefused if a file cannot be used; then nothing has changed */
    @Transactional
    public Desk load(DeskFolder folder, Words words) {
        Instant now = clock.instant();
        String hash = folder.hash();
        folder.requireComplete();
        var latest = versions.latest(folder.code());
        boolean unchanged = latest.filter(it -> it.hash().equals(hash)).isPresent();
        int version = latest.map(DeskVersion::version).orElse(0) + (unchanged ? 0 : 1);
        Desk desk = folder.desk(version, unchanged ? latest.get().madeAt() : now);
        words.check(desk);
        if (!unchanged) {
            List<TableFile> tables = folder.tables();
            tables.forEach(it -> it.check(desk));
            versions.add(new DeskVersion(
                    folder.code(), version, hash, folder.deskFile().text(), now));
            deploy(desk, tables);
        }
        return desk;
    }

    /** The version is stamped on each table, so that a ticket can ask the one it was promised under. */
    private void deploy(Desk desk, List<TableFile> tables) {
        var deployment = repository
                .createDeployment()
                .name(desk.name())
                .source("rules of desk " + desk.code())
                .tenantId(desk.code());
        for (TableFile table : tables) {
            table.decision().setVersionTag(String.valueOf(desk.version()));
            deployment.addModelInstance(table.file().path(), table.model());
        }
        try {
            deployment.deploy();
        } catch (ProcessEngineException e) {
            throw new ModelRefused("rules/" + desk.code(), "", e.getMessage() + " " + cause(e).getMessage(), e);
        }
    }

    /** What the engine says first is only that something went wrong. */
    private static Throwable cause(Throwable said) {
        return said.getCause() == null ? said : cause(said.getCause());
    }
}
