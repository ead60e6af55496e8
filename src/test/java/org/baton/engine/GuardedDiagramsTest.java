package org.baton.engine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Diagrams that bring code are refused when they are deployed; those that name what is open to them run. */
class GuardedDiagramsTest {

    private static ProcessEngine engine;

    @BeforeAll
    static void start() {
        engine = GuardedEngine.start("diagrams");
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a class               | serviceTask camunda:class="org.baton.Evil"                                            | carries code
            a class, older name   | serviceTask activiti:class="org.baton.Evil"                                           | carries code
            a class as a listener | userTask><bpmn:extensionElements><camunda:taskListener event="create" class="org.baton.Evil"/></bpmn:extensionElements></bpmn:userTask | carries code
            a form's class        | userTask camunda:formHandlerClass="org.baton.Evil"                                    | carries code
            a script task         | scriptTask scriptFormat="javascript"><bpmn:script>1</bpmn:script></bpmn:scriptTask    | carries code
            a script as a listener| userTask><bpmn:extensionElements><camunda:taskListener event="create"><camunda:script scriptFormat="juel">1</camunda:script></camunda:taskListener></bpmn:extensionElements></bpmn:userTask | carries code
            a script as a value   | serviceTask camunda:delegateExpression="${note}"><bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter name="x"><camunda:script scriptFormat="juel">1</camunda:script></camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements></bpmn:serviceTask | carries code
            a shell               | serviceTask camunda:type="shell"><bpmn:extensionElements><camunda:field name="command" stringValue="id"/></bpmn:extensionElements></bpmn:serviceTask | a service of the engine's own
            a mail                | serviceTask activiti:type="mail"                                                      | a service of the engine's own
            an embedded form      | userTask camunda:formKey="embedded:app:forms/x.html"                                  | a form of its own
            a form by expression  | userTask camunda:formKey="${form}"                                                    | a form of its own
            a generated form      | userTask><bpmn:extensionElements><camunda:formData><camunda:formField id="x" type="string"><camunda:validation><camunda:constraint name="validator" config="org.baton.Evil"/></camunda:validation></camunda:formField></camunda:formData></bpmn:extensionElements></bpmn:userTask | a form of its own
            a listener's call     | userTask><bpmn:extensionElements><camunda:taskListener event="create" expression="${vault.open()}"/></bpmn:extensionElements></bpmn:userTask | the method open
            a listener's bean     | userTask><bpmn:extensionElements><camunda:taskListener event="create" delegateExpression="${vault}"/></bpmn:extensionElements></bpmn:userTask | no delegate or listener ${vault}
            the engine's services | serviceTask camunda:expression="${execution.processEngineServices.repositoryService}"  | the property repositoryService
            the same, in brackets | serviceTask camunda:expression="${execution['processEngineServices']}"                 | a property in brackets
            the same, by method   | serviceTask camunda:expression="${execution.getProcessEngineServices()}"               | the method getProcessEngineServices
            the class of a thing  | userTask camunda:assignee="${execution.id.class}"                                     | the property class
            a bean's inside       | userTask camunda:assignee="${greeter.class.name}"                                     | the property name
            a method not its own  | userTask camunda:assignee="${greeter.wait(1)}"                                        | the method wait
            too many arguments    | userTask camunda:assignee="${greeter.greet(1, 2)}"                                    | the method greet
            within an argument    | userTask camunda:assignee="${greeter.greet(execution.getProcessEngine())}"            | the method getProcessEngine
            within a condition    | userTask camunda:assignee="${x ? 'a' : vault.open()}"                                 | the method open
            words that reckon     | userTask><bpmn:documentation>Take ${vault.open()}</bpmn:documentation></bpmn:userTask | the method open
            an unknown function   | userTask camunda:assignee="${S('{}')}"                                                | the function S
            """)
    void a_diagram_with(String what, String step, String reason) {
        assertThatThrownBy(() -> deploy(step))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining(reason)
                .hasMessageContaining("tried.bpmn")
                .hasMessageContaining("line 9");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a bean                | serviceTask camunda:delegateExpression="${note}"
            a bean as a listener  | userTask><bpmn:extensionElements><camunda:taskListener event="create" delegateExpression="${listen}"/></bpmn:extensionElements></bpmn:userTask
            a bean's method       | userTask camunda:assignee="${greeter.greet(execution.processBusinessKey)}"
            the task              | userTask camunda:name="${greeter.greet(task.name)}"
            a moment              | userTask camunda:dueDate="${dateTime().plusDays(1).toDate()}"
            a variable            | userTask camunda:assignee="${facts.who}"
            a worker outside      | serviceTask camunda:type="external" camunda:topic="print"
            a form file           | userTask camunda:formRef="form" camunda:formRefBinding="latest"
            a form file by key    | userTask camunda:formKey="camunda-forms:deployment:form.form"
            words                 | userTask><bpmn:documentation>For ${facts.who}</bpmn:documentation></bpmn:userTask
            """)
    void a_diagram_runs_with(String what, String step) {
        deploy(step);
        assertThatCode(() -> engine.getRuntimeService()
                        .startProcessInstanceByKey("tried", "100001", Map.of("facts", Map.of("who", "olena"))))
                .doesNotThrowAnyException();
    }

    @Test
    void a_document_type_is_refused() {
        String hostile = GuardedEngine.process(closed("userTask"))
                .replace("?>", "?><!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>")
                .replace("targetNamespace=\"tried\"", "targetNamespace=\"&secret;\"");
        assertThatThrownBy(() -> GuardedEngine.deploy(engine, "tried.bpmn", hostile))
                .isInstanceOf(ProcessEngineException.class)
                .hasStackTraceContaining("DOCTYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"case.cmmn", "case.cmmn11.xml", "folder/case.cmmn10.xml"})
    void a_case_model_is_refused(String file) {
        assertThatThrownBy(() -> GuardedEngine.deploy(engine, file, "<definitions/>"))
                .hasMessageContaining(file + " is a case model");
    }

    private static void deploy(String step) {
        GuardedEngine.deploy(engine, "tried.bpmn", GuardedEngine.process(closed(step)));
    }

    /** A step with its id, and closed if it is not. */
    private static String closed(String step) {
        String named = step.replaceFirst("^(\\w+)", "<bpmn:$1 id=\"Step\"");
        return named.contains("</") ? named + ">" : named + " />";
    }
}
