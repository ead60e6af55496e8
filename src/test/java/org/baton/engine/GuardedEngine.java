package org.baton.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.springframework.context.support.StaticApplicationContext;

/** An engine with the guard before it and a few beans behind it, one of which models may not reach. */
final class GuardedEngine {

    static final String BENIGN = "it was let through";

    private GuardedEngine() {}

    static ProcessEngine start(String name) {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName(name).setJdbcUrl("jdbc:h2:mem:" + name);
        configuration.setHistoryTimeToLive("P1826D");
        configuration.getProcessEnginePlugins().add(new Guard(new ModelBeans(beans())));
        configuration.getProcessEnginePlugins().add(new DecisionEngine(event -> {}));
        return configuration.buildProcessEngine();
    }

    private static StaticApplicationContext beans() {
        var beans = new StaticApplicationContext();
        beans.getBeanFactory().registerSingleton("greeter", new Greeter());
        beans.getBeanFactory().registerSingleton("note", (JavaDelegate) it -> it.setVariable("noted", BENIGN));
        beans.getBeanFactory().registerSingleton("listen", (TaskListener) it -> it.setVariable("noted", BENIGN));
        beans.getBeanFactory().registerSingleton("vault", new Vault());
        return beans;
    }

    @ForModels
    public static class Greeter {
        public String greet(Object whom) {
            return "Hello " + whom;
        }

        public String about(DelegateTask task) {
            return task.getName();
        }
    }

    /** A bean that is nobody's business. */
    public static class Vault {
        public String open() {
            return "the money";
        }
    }

    static void deploy(ProcessEngine engine, String file, String text) {
        engine.getRepositoryService()
                .createDeployment()
                .addInputStream(file, new ByteArrayInputStream(text.getBytes(UTF_8)))
                .deploy();
    }

    /** A process named "tried" of one step, which runs as it is told. */
    static String process(String step) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="tried"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:activiti="http://activiti.org/bpmn">
                  <bpmn:message id="News" name="News" />
                  <bpmn:process id="tried" isExecutable="true">
                    <bpmn:startEvent id="Begin" />
                    <bpmn:sequenceFlow id="a" sourceRef="Begin" targetRef="Step" />
                    %s
                    <bpmn:sequenceFlow id="b" sourceRef="Step" targetRef="End" />
                    <bpmn:endEvent id="End" />
                  </bpmn:process>
                </bpmn:definitions>
                """.formatted(step);
    }
}
