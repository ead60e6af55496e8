package org.baton.engine;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.springframework.stereotype.Component;

/** The decision tables of each desk, which are its tenant's alone. */
@Component
public class DeskModels {

    private final RepositoryService repository;

    public DeskModels(RepositoryService repository) {
        this.repository = repository;
    }

    /**
     * @param tables by the paths of their files
     * @throws ModelRefused if the engine cannot use one
     */
    public void deploy(String desk, String name, Map<String, DmnModelInstance> tables) {
        var deployment = repository
                .createDeployment()
                .name(name)
                .source("rules of desk " + desk)
                .tenantId(desk);
        tables.forEach(deployment::addModelInstance);
        try {
            deployment.deploy();
        } catch (ProcessEngineException e) {
            throw new ModelRefused("rules/" + desk, "", e.getMessage() + " " + cause(e).getMessage(), e);
        }
    }

    /** What the engine says first is only that something went wrong. */
    private static Throwable cause(Throwable said) {
        return said.getCause() == null ? said : cause(said.getCause());
    }
}
