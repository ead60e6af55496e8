package org.baton.engine;

import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnDecisionRequirementsGraph;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.model.dmn.instance.Definitions;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/** Refuses, when a decision is deployed, any other language than FEEL, and any cell that is not FEEL. */
final class FeelOnly extends DecisionTransformListener {

    private static final Pattern FEEL =
            Pattern.compile("(?i)feel|https?://www\\.omg\\.org/spec/(FEEL/\\d+|DMN/\\d+/FEEL)/?");

    private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();

    @Override
    public void transformDecisionRequirementsGraph(Definitions definitions, DmnDecisionRequirementsGraph compiled) {
        requireFeel(definitions.getExpressionLanguage());
        definitions.getModelInstance().getModelElementsByType(UnaryTests.class).forEach(this::check);
        definitions
                .getModelInstance()
                .getModelElementsByType(LiteralExpression.class)
                .forEach(this::check);
    }

    private void check(UnaryTests cell) {
        requireFeel(cell.getExpressionLanguage());
        String text =
                cell.getText() == null ? "" : cell.getText().getTextContent().trim();
        if (!text.isEmpty() && feel.parseUnaryTests(text).isFailure()) {
            throw notFeel(text);
        }
    }

    private void check(LiteralExpression cell) {
        requireFeel(cell.getExpressionLanguage());
        String text =
                cell.getText() == null ? "" : cell.getText().getTextContent().trim();
        if (!text.isEmpty() && feel.parseExpression(text).isFailure()) {
            throw notFeel(text);
        }
    }

    private static void requireFeel(String language) {
        if (language != null && !language.isEmpty() && !FEEL.matcher(language).matches()) {
            throw new ProcessEngineException("Decisions are written in FEEL, not in " + language + ".");
        }
    }

    private static ProcessEngineException notFeel(String text) {
        return new ProcessEngineException("The cell '" + text + "' is not FEEL.");
    }
}
