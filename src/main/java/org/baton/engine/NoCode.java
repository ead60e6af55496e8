package org.baton.engine;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Finds what would run code that a diagram brings along: scripts, classes, shells, forms that are more than a list of fields. */
final class NoCode {

    private static final Pattern CLASS = Pattern.compile("(.*:)?(class|\\w+Class)");
    private static final Pattern TYPE =
            Pattern.compile("(" + BpmnParser.CAMUNDA_BPMN_EXTENSIONS_NS + "|" + activiti() + "):type");

    private NoCode() {}

    static Optional<String> fault(Element element) {
        if (isScript(element) || names(element, CLASS)) {
            return said(element, "carries code. Diagrams name beans; the code belongs into one.");
        }
        if (isForeignService(element)) {
            return said(element, "would run a service of the engine's own. Diagrams name beans.");
        }
        return isForm(element)
                ? said(element, "brings a form of its own. Forms are .form files, named by formRef.")
                : Optional.empty();
    }

    private static boolean isScript(Element element) {
        return element.getTagName().equals("scriptTask")
                || element.getTagName().equals("script")
                || element.attribute("scriptFormat") != null
                || element.attribute("language") != null;
    }

    /** Mail, shell and connectors; tasks for workers outside are none of them. */
    private static boolean isForeignService(Element element) {
        return element.getTagName().equals("connector")
                || values(element, TYPE).anyMatch(it -> !it.equalsIgnoreCase("external"));
    }

    /** An embedded form is a page with scripts; a generated one may name a class as its validator. */
    private static boolean isForm(Element element) {
        return element.getTagName().equals("formData")
                || element.getTagName().equals("formProperty")
                || values(element, Pattern.compile(".*:formKey")).anyMatch(it -> !it.startsWith("camunda-forms:"));
    }

    private static boolean names(Element element, Pattern attribute) {
        return values(element, attribute).findAny().isPresent();
    }

    private static Stream<String> values(Element element, Pattern attribute) {
        return element.attributes().stream()
                .filter(it -> attribute.matcher(it).matches())
                .map(element::attribute);
    }

    /** An older name of the same extensions, which the engine still reads. */
    @SuppressWarnings("deprecation")
    private static String activiti() {
        return BpmnParser.ACTIVITI_BPMN_EXTENSIONS_NS;
    }

    private static Optional<String> said(Element element, String sentence) {
        return Optional.of("<" + element.getTagName() + "> " + sentence);
    }
}
