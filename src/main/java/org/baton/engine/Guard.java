package org.baton.engine;

import java.util.List;
import org.camunda.bpm.engine.ArtifactFactory;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Closes what the engine leaves open: expressions by allow-list, no scripts, no classes, no other language than FEEL. */
@Component
@Order(100)
class Guard extends AbstractProcessEnginePlugin {

    private final ModelBeans beans;

    Guard(ModelBeans beans) {
        this.beans = beans;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new GuardedExpressions(beans));
        engine.setScriptEngineResolver(new NoScripts());
        engine.setArtifactFactory(new NoClasses());
        engine.setDmnElProvider(expression -> {
            throw new ProcessEngineException("Decisions are written in FEEL; this is not: " + expression);
        });
        engine.setCustomPreDeployers(List.of(new NoCases()));
        var expressions = new KnownExpressions(beans);
        engine.setBpmnParseFactory(parser -> new GuardedParse(parser, expressions));
    }

    private static final class NoClasses implements ArtifactFactory {
        @Override
        public <T> T getArtifact(Class<T> type) {
            throw new ProcessEngineException("Models name beans, not classes: " + type.getName());
        }
    }
}
