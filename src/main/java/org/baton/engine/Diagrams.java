package org.baton.engine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;

/** Lets running instances go on in another version of their diagram; nodes are the same if their ids are. */
@Component
public class Diagrams {

    private final RepositoryService repository;
    private final RuntimeService instances;

    Diagrams(RepositoryService repository, RuntimeService instances) {
        this.repository = repository;
        this.instances = instances;
    }

    /** The version that is in force; 0 if there is no such process. */
    public int version(String process) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(process)
                        .latestVersion()
                        .singleResult())
                .map(ProcessDefinition::getVersion)
                .orElse(0);
    }

    /**
     * Moves all instances of this number that follow an older version. Their timers are set anew by what the other version
     * says of them; without that, they would ring as the old one has set them.
     *
     * @param number the business key
     * @return how many there were
     * @throws CannotMove if one of them waits where the other version has nothing
     */
    public int move(String process, String number, int version) {
        ProcessDefinition target = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .processDefinitionVersion(version)
                .singleResult();
        List<ProcessInstance> found = instances
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(number)
                .unlimitedList()
                .stream()
                .filter(it -> repository
                                .getProcessDefinition(it.getProcessDefinitionId())
                                .getVersion()
                        < version)
                .toList();
        found.forEach(it -> move(it, target));
        return found.size();
    }

    private void move(ProcessInstance instance, ProcessDefinition target) {
        try {
            var plan = instances
                    .createMigrationPlan(instance.getProcessDefinitionId(), target.getId())
                    .mapEqualActivities()
                    .updateEventTriggers()
                    .build();
            instances
                    .newMigration(plan)
                    .processInstanceIds(instance.getProcessInstanceId())
                    .execute();
        } catch (MigratingProcessInstanceValidationException e) {
            throw cannot(e.getValidationReport(), instance.getProcessDefinitionId(), e);
        } catch (MigrationPlanValidationException e) {
            throw new CannotMove(e.getMessage(), List.of(), e);
        }
    }

    private CannotMove cannot(MigratingProcessInstanceValidationReport report, String drawn, Exception e) {
        List<String> gone = Stream.concat(
                        report.getActivityInstanceReports().stream()
                                .filter(it -> it.getMigrationInstruction() == null)
                                .map(it -> it.getSourceScopeId()),
                        report.getTransitionInstanceReports().stream()
                                .filter(it -> it.getMigrationInstruction() == null)
                                .map(it -> it.getSourceScopeId()))
                .map(it -> name(drawn, it))
                .distinct()
                .toList();
        return new CannotMove(e.getMessage(), gone, e);
    }

    private String name(String drawn, String node) {
        FlowElement element = repository.getBpmnModelInstance(drawn).getModelElementById(node);
        return element == null ? node : Objects.requireNonNullElse(element.getName(), node);
    }
}
