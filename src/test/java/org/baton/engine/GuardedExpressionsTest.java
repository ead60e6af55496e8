package org.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What expressions reach when they are run: those of a query or filter less than those of a process. */
class GuardedExpressionsTest {

    private static final String RESOLVE = ". Cause: Cannot ";

    private static ProcessEngine engine;
    private static ProcessInstance instance;

    private final TaskService tasks = engine.getTaskService();

    @BeforeAll
    static void start() {
        engine = GuardedEngine.start("expressions");
        GuardedEngine.deploy(
                engine,
                "tried.bpmn",
                GuardedEngine.process("<bpmn:userTask id=\"Step\" name=\"Wait\" camunda:assignee=\"olena\" />"));
        instance = engine.getRuntimeService().startProcessInstanceByKey("tried", "100001");
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${vault.open()}",
                "${greeter.greet('you')}",
                "${note}",
                "${''.class.forName('java.lang.Runtime')}",
                "${''.getClass()}",
                "${dateTime().getClass()}",
                "${dateTime().class}",
                "${execution.processEngineServices}",
            })
    void a_query_reaches_no_bean_class_or_execution_whichever_way_it_carries_it(String hostile) {
        refused(tasks.createTaskQuery().taskAssigneeExpression(hostile), "Expressions are forbidden");
        refused(tasks.createTaskQuery().or().taskAssigneeExpression(hostile).endOr(), RESOLVE);
        refused(
                tasks.createTaskQuery()
                        .or()
                        .taskNameLike("%")
                        .taskCandidateGroupInExpression(hostile)
                        .endOr(),
                RESOLVE);
    }

    private static void refused(TaskQuery query, String why) {
        assertThatThrownBy(query::list).hasStackTraceContaining(why);
        assertThatThrownBy(query::count).hasStackTraceContaining(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"${vault.open()}", "${''.getClass()}", "${execution}", "${greeter.greet('you')}"})
    void a_stored_filter_reaches_no_more(String hostile) {
        for (TaskQuery query : List.of(
                tasks.createTaskQuery().taskAssigneeExpression(hostile),
                tasks.createTaskQuery().or().taskAssigneeExpression(hostile).endOr())) {
            String stored = stored(query);
            assertThatThrownBy(() -> engine.getFilterService().list(stored)).hasStackTraceContaining(RESOLVE);
            assertThatThrownBy(() -> engine.getFilterService().count(stored)).hasStackTraceContaining(RESOLVE);
        }
    }

    private static String stored(TaskQuery query) {
        var filter = engine.getFilterService().newTaskFilter("stored").setQuery(query);
        return engine.getFilterService().saveFilter(filter).getId();
    }

    @Test
    void a_query_may_ask_for_who_is_signed_in_and_for_moments() {
        engine.getIdentityService().setAuthentication("olena", List.of("paid"));
        try {
            assertThat(tasks.createTaskQuery()
                            .or()
                            .taskAssigneeExpression("${currentUser()}")
                            .taskCandidateGroupInExpression("${currentUserGroups()}")
                            .endOr()
                            .count())
                    .isOne();
            var mine = tasks.createTaskQuery()
                    .taskAssigneeExpression("${currentUser()}")
                    .taskCreatedBeforeExpression("${dateTime().plusDays(1)}");
            assertThat(engine.getFilterService().count(stored(mine))).isOne();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${vault}",
                "${vault.open()}",
                "${greeter.class}",
                "${greeter.getClass()}",
                "${greeter.hashCode()}",
                "${execution.processEngineServices}",
                "${execution['processEngineServices']}",
                "${execution.getProcessEngineServices()}",
                "${execution.processInstance}",
                "${execution.setVariable('x', 1)}",
                "${execution.id.class}",
                "${execution.id.bytes}",
            })
    void a_process_reaches_nothing_that_is_not_on_the_list(String hostile) {
        assertThatThrownBy(() -> inProcess(hostile)).hasMessageContaining(RESOLVE);
    }

    @Test
    void a_process_reaches_beans_variables_and_who_it_is() {
        engine.getRuntimeService().setVariable(instance.getId(), "line", "paid");
        assertThat(inProcess("${greeter.greet(line)}")).isEqualTo("Hello paid");
        assertThat(inProcess("${execution.processBusinessKey}")).isEqualTo("100001");
        assertThat(inProcess("${note}")).isNotNull();
    }

    private static Object inProcess(String expression) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(commands -> {
            ExecutionEntity execution = commands.getExecutionManager().findExecutionById(instance.getId());
            return configuration
                    .getExpressionManager()
                    .createExpression(expression)
                    .getValue(execution);
        });
    }
}
