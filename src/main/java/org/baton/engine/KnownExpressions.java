package org.baton.engine;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstProperty;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilder;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/** What an expression in a diagram would reach, said when it is deployed; what runs is guarded by itself. */
final class KnownExpressions {

    private static final Set<String> SCOPES = Set.of("execution", "task", "caseExecution", "externalTask");

    private final TreeBuilder reader = new Builder(Builder.Feature.METHOD_INVOCATIONS);
    private final ModelBeans beans;

    KnownExpressions(ModelBeans beans) {
        this.beans = beans;
    }

    /** What is wrong with a text that may hold expressions. */
    Optional<String> fault(String text) {
        if (text == null || !text.contains("${") && !text.contains("#{")) {
            return Optional.empty();
        }
        try {
            return fault(reader.build(text).getRoot())
                    .map(it ->
                            "The expression " + text.strip() + " reaches " + it + ", which is not open to diagrams.");
        } catch (TreeBuilderException e) {
            return Optional.of("The expression " + text.strip() + " cannot be read: " + e.getMessage());
        }
    }

    /** What is wrong with a text that is to name a bean. */
    Optional<String> noBean(String text) {
        boolean known = text.matches("[$#]\\{\\w+}")
                && beans.type(text.substring(2, text.length() - 1)).isPresent();
        return known ? Optional.empty() : Optional.of("There is no delegate or listener " + text + ".");
    }

    private Optional<String> fault(Node node) {
        if (node instanceof AstMethod method) {
            return method(method);
        }
        if (node instanceof AstProperty property && isScopeOrBean(property.getChild(0)) && !isOpen(property)) {
            return Optional.of(
                    property instanceof AstDot ? "the property " + name(property) : "a property in brackets");
        }
        return node instanceof AstFunction function && !GuardedExpressions.FUNCTIONS.contains(function.getName())
                ? Optional.of("the function " + function.getName())
                : faultIn(node);
    }

    private Optional<String> faultIn(Node node) {
        return IntStream.range(0, node.getCardinality())
                .mapToObj(it -> fault(node.getChild(it)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> method(AstMethod call) {
        Node called = call.getChild(0);
        Node on = called.getChild(0);
        int arguments = call.getChild(1).getCardinality();
        boolean open = called instanceof AstDot
                && (isCalculated(on)
                        || on instanceof AstIdentifier bean
                                && beans.type(bean.getName())
                                        .flatMap(it -> beans.method(it, name(called), arguments))
                                        .isPresent());
        return open ? fault(on).or(() -> faultIn(call.getChild(1))) : Optional.of("the method " + name(called));
    }

    /** Moments are reckoned with: dateTime().plusDays(1). */
    private static boolean isCalculated(Node on) {
        return on instanceof AstFunction
                || on instanceof AstMethod call && isCalculated(call.getChild(0).getChild(0));
    }

    private boolean isScopeOrBean(Node node) {
        Node root = node;
        while (root instanceof AstProperty) {
            root = root.getChild(0);
        }
        return root instanceof AstIdentifier it
                && (SCOPES.contains(it.getName()) || beans.type(it.getName()).isPresent());
    }

    private static boolean isOpen(AstProperty property) {
        return property instanceof AstDot
                && property.getChild(0) instanceof AstIdentifier scope
                && SCOPES.contains(scope.getName())
                && ModelBeanResolver.SCOPE_PROPERTIES.contains(name(property));
    }

    /** The parser shows a property as a dot, a blank and its name. */
    private static String name(Node property) {
        return property.toString().replaceFirst("^\\W+", "");
    }
}
