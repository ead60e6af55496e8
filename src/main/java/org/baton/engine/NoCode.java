package org.baton.engine;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Refuses code in a diagram when it is deployed, so that it never waits for the day it runs. */
final class NoCode extends AbstractBpmnParseListener {

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> processes) {
        refuseCode(root);
    }

    private void refuseCode(Element element) {
        if (isScript(element) || namesClass(element)) {
            throw new ProcessEngineException("Line " + element.getLine() + ": <" + element.getTagName()
                    + "> carries code. Diagrams name beans; the code belongs into one.");
        }
        element.elements().forEach(this::refuseCode);
    }

    private static boolean isScript(Element element) {
        return element.getTagName().equals("scriptTask")
                || element.getTagName().equals("script")
                || element.attribute("scriptFormat") != null;
    }

    private static boolean namesClass(Element element) {
        return element.attributes().stream().anyMatch(it -> it.equals("class") || it.endsWith(":class"));
    }
}
