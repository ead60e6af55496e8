package org.baton.engine;

import java.util.Objects;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Looks a diagram through before the engine does, which makes objects of what it names while it reads. */
final class GuardedParse extends BpmnParse {

    private final KnownExpressions expressions;

    GuardedParse(BpmnParser parser, KnownExpressions expressions) {
        super(parser);
        this.expressions = expressions;
    }

    @Override
    protected void parseRootElement() {
        check(rootElement);
        if (!hasErrors()) {
            super.parseRootElement();
        }
    }

    private void check(Element element) {
        NoCode.fault(element).ifPresent(it -> refuse(it, element));
        element.attributes().stream()
                .filter(it -> it.endsWith("delegateExpression"))
                .forEach(it -> expressions.noBean(element.attribute(it)).ifPresent(fault -> refuse(fault, element)));
        element.attributes().forEach(it -> checkExpression(element.attribute(it), element));
        // documentation too: the engine calculates a task's description from it
        checkExpression(element.getText(), element);
        element.elements().forEach(this::check);
    }

    private void checkExpression(String text, Element element) {
        expressions.fault(text).ifPresent(it -> refuse(it, element));
    }

    private void refuse(String sentence, Element element) {
        addError(sentence, element, Objects.requireNonNullElse(element.attribute("id"), element.getTagName()));
    }
}
