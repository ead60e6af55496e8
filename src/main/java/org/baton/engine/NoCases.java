package org.baton.engine;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;

/** Refuses the engine's third kind of model, which nothing here uses and so nobody guards. */
final class NoCases implements Deployer {

    @Override
    public void deploy(DeploymentEntity deployment) {
        deployment.getResources().keySet().stream()
                .filter(it -> it.matches(".*\\.cmmn(1\\d\\.xml)?"))
                .findFirst()
                .ifPresent(it -> {
                    throw new ProcessEngineException(it + " is a case model; Baton runs processes and decisions only.");
                });
    }
}
