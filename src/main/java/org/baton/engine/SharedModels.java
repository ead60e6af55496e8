package org.baton.engine;

import java.util.List;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Processes and forms, which all desks share. They are deployed together, without a tenant, so that a task keeps the form
 * that its process was deployed with; unchanged files give no new version.
 */
@Component
class SharedModels implements ModelReader {

    private final RepositoryService repository;
    private final ModelCheck check;

    SharedModels(RepositoryService repository, ModelCheck check) {
        this.repository = repository;
        this.check = check;
    }

    @Override
    public boolean reads(ModelFile file) {
        return file.path().matches("processes/[^/]+\\.bpmn|forms/[^/]+\\.form");
    }

    @Override
    @Transactional
    public void load(List<ModelFile> files) {
        check.all(files);
        var deployment = repository
                .createDeployment()
                .name("Baton")
                .source("processes and forms")
                .enableDuplicateFiltering(false);
        files.forEach(it -> deployment.addString(it.name(), it.text()));
        try {
            deployment.deploy();
        } catch (ParseException e) {
            throw refused(files, e);
        } catch (ProcessEngineException e) {
            throw new ModelRefused("processes", "", e.getMessage(), e);
        }
    }

    private static ModelRefused refused(List<ModelFile> files, ParseException e) {
        var report = e.getResorceReports().get(0);
        String path = files.stream()
                .filter(it -> it.name().equals(report.getResourceName()))
                .map(ModelFile::path)
                .findFirst()
                .orElse(report.getResourceName());
        var problem = report.getErrors().get(0);
        String element = problem.getMainElementId() == null ? "" : ", element " + problem.getMainElementId();
        return new ModelRefused(path, "line " + problem.getLine() + element, problem.getMessage(), e);
    }
}
