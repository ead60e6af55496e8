package org.baton.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** Compiles the cells that tables are mostly made of, once for each text; everything else goes to the stock engine. */
final class FastFeel implements FeelEngine {

    private final Map<String, FeelCell> cells = new ConcurrentHashMap<>();
    private final Map<String, FeelValue> values = new ConcurrentHashMap<>();
    private final FeelEngine stock;

    FastFeel(FeelEngine stock) {
        this.stock = stock;
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String text, String input, VariableContext context) {
        FeelCell cell = cells.computeIfAbsent(text, FeelCell::compile);
        TypedValue value = cell.isCompiled() ? context.resolve(input) : null;
        Object plain = value == null ? null : value.getValue();
        return cell.reads(plain) ? cell.test(plain) : stock.evaluateSimpleUnaryTests(text, input, context);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T evaluateSimpleExpression(String text, VariableContext context) {
        FeelValue value = values.computeIfAbsent(text, FeelValue::compile);
        return value.isCompiled() ? (T) value.of(context) : stock.evaluateSimpleExpression(text, context);
    }
}
