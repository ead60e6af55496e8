package org.baton.engine;

import java.util.List;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Decision tables: FEEL only, common cells compiled, and every answer told with its rule and reason. */
@Component
@Order(110)
class DecisionEngine extends AbstractProcessEnginePlugin {

    private final ApplicationEventPublisher events;

    DecisionEngine(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setDmnEngineConfiguration(configuration(events));
    }

    /** Also for tests, which ask tables without a process engine. */
    static DefaultDmnEngineConfiguration configuration(ApplicationEventPublisher events) {
        var dmn = tables();
        dmn.getCustomPostDecisionTableEvaluationListeners().add(new DecisionTeller(events));
        return dmn;
    }

    /** The same, but nobody is told what tables answer. */
    static DefaultDmnEngineConfiguration tables() {
        var dmn = (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        dmn.setFeelEngineFactory(DecisionEngine::feel);
        dmn.getTransformer().getTransformListeners().add(new FeelOnly());
        dmn.getTransformer().getTransformListeners().add(new RuleReasons());
        return dmn;
    }

    /** For conditions that stand elsewhere than in tables, too. */
    static FeelEngine feel() {
        return new FastFeel(new ScalaFeelEngineFactory(List.of()).createInstance());
    }
}
