package org.baton.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.baton.desk.DeskVersions.DeskVersion;
import org.baton.engine.DeskModels;
import org.baton.engine.ModelRefused;
import org.baton.engine.Organisation;
import org.baton.engine.TaskFilters;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a desk's folder into force: a changed one is a new version, whose tables are deployed for the desk alone. */
@Component
class DeskLoader {

    private static final Logger log = LoggerFactory.getLogger(DeskLoader.class);

    private final DeskVersions versions;
    private final DeskModels deskModels;
    private final Organisation organisation;
    private final TaskFilters filters;
    private final Clock clock;

    DeskLoader(
            DeskVersions versions, DeskModels deskModels, Organisation organisation, TaskFilters filters, Clock clock) {
        this.versions = versions;
        this.deskModels = deskModels;
        this.organisation = organisation;
        this.filters = filters;
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
            log.info("Desk {}: version {} holds for tickets received from now on", desk.code(), version);
        }
        organisation.hasDesk(desk.code(), desk.name(), desk.lines(), desk.leads());
        filters.hasDesk(desk.code(), desk.lines(), desk.leads(), desk.escalatedTo());
        return desk;
    }

    /** The version is stamped on each table, so that a ticket can ask the one it was promised under. */
    private void deploy(Desk desk, List<TableFile> tables) {
        var models = new LinkedHashMap<String, DmnModelInstance>();
        for (TableFile table : tables) {
            table.decision().setVersionTag(String.valueOf(desk.version()));
            models.put(table.file().path(), table.model());
        }
        deskModels.deploy(desk.code(), desk.name(), models);
    }
}
