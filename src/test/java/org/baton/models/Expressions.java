package org.baton.models;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Every expression in a diagram – conditions, timers, candidates, due dates – names beans and variables that are there. */
final class Expressions {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern NAME = Pattern.compile("(?<![.\\w])([a-zA-Z_]\\w*)(?:\\.(\\w+)(\\()?|(\\())?");
    private static final Set<String> WORDS =
            Set.of("null", "true", "false", "empty", "not", "and", "or", "eq", "ne", "lt", "gt", "le", "ge");
    private static final Set<String> SCOPES = Set.of("execution", "task");
    private static final Set<String> FUNCTIONS = Set.of("currentUser", "currentUserGroups", "now", "dateTime");

    /** Who carries a task out is looked up by itself. */
    private static final String DELEGATE = "elegateExpression";

    private Expressions() {}

    static Stream<String> faults(Diagram diagram) {
        return faults(diagram, root(diagram.text()), "");
    }

    private static Stream<String> faults(Diagram diagram, Element element, String place) {
        String here = element.hasAttribute("id") ? element.getAttribute("id") : place;
        var attributes = element.getAttributes();
        Stream<String> own = Stream.concat(
                IntStream.range(0, attributes.getLength())
                        .mapToObj(attributes::item)
                        .filter(it -> !it.getNodeName().endsWith(DELEGATE))
                        .map(Node::getNodeValue),
                children(element)
                        .filter(it -> it.getNodeType() == Node.TEXT_NODE)
                        .map(Node::getNodeValue));
        return Stream.concat(
                own.flatMap(Expressions::faults).map(it -> diagram.fault(here, it)),
                children(element).filter(Element.class::isInstance).flatMap(it -> faults(diagram, (Element) it, here)));
    }

    private static Stream<String> faults(String text) {
        return EXPRESSION
                .matcher(text)
                .results()
                .flatMap(it -> NAME.matcher(it.group(1).replaceAll("'[^']*'|\"[^\"]*\"", "''"))
                        .results()
                        .flatMap(name ->
                                fault(name.group(1), name.group(2), name.group(3) != null, name.group(4) != null)));
    }

    private static Stream<String> fault(String name, String member, boolean isCall, boolean isFunction) {
        if (WORDS.contains(name) || SCOPES.contains(name) || isFunction && FUNCTIONS.contains(name)) {
            return Stream.empty();
        }
        if (isCall) {
            return Declared.has(name, member)
                    ? Stream.empty()
                    : Stream.of("there is no bean \"" + name + "\" with a method \"" + member + "\" for models");
        }
        return Declared.variables().contains(name)
                ? Stream.empty()
                : Stream.of("no process knows a variable \"" + name + "\"");
    }

    private static Stream<Node> children(Element element) {
        var nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item);
    }

    private static Element root(String text) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new IllegalArgumentException(e);
        }
    }
}
