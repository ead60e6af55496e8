package org.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FastFeelTest {

    private static final FeelEngine STOCK = new ScalaFeelEngineFactory(List.of()).createInstance();
    private static final FeelEngine FAST = new FastFeel(STOCK);

    private static final List<String> CELLS = List.of(
            "-",
            "\"bug\"",
            "\"bug\", \"question\"",
            "not(\"bug\")",
            "not(\"bug\", \"simple\")",
            "null",
            "not(null)",
            "true",
            "false",
            "0",
            "3",
            "-1",
            "2.5",
            "> 0",
            ">= 3",
            "< 10",
            "<= 2.5",
            "[1..3]",
            "(1..3)",
            "]1..3[",
            "contains(?, \"error\")",
            "not(contains(?, \"error\"))",
            "contains(?, \"error\") and not(contains(?, \"price\"))",
            "contains(?, \"a\") or contains(?, \"error\")",
            "(contains(?, \"a\") or contains(?, \"error\")) and contains(?, \"price\")",
            "starts with(?, \"err\")",
            "? > 2");

    private static final List<Object> VALUES = Arrays.asList(
            null, "", "bug", "question", "error, price", "error", "price", true, false, 0, 1, 2, 3, 3L, 2.5, 10);

    static Stream<String> cells() {
        return CELLS.stream();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void a_cell_means_what_it_means_to_the_stock_engine(String cell) {
        for (Object value : VALUES) {
            assertThat(answer(FAST, cell, value)).as("%s of %s", cell, value).isEqualTo(answer(STOCK, cell, value));
        }
    }

    /** True, false, or that it cannot be asked. */
    private static String answer(FeelEngine engine, String cell, Object value) {
        try {
            var facts = Variables.createVariables().putValue("fact", value).asVariableContext();
            return String.valueOf(engine.evaluateSimpleUnaryTests(cell, "fact", facts));
        } catch (RuntimeException e) {
            return "fails";
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"text\"", "null", "fact", "missing", "fact + \"x\"", "string(8 * 2) + \" h\"", "true", "5"})
    void an_expression_is_what_it_is_to_the_stock_engine(String expression) {
        var facts = Variables.createVariables().putValue("fact", "value").asVariableContext();
        Object stock = STOCK.evaluateSimpleExpression(expression, facts);
        Object fast = FAST.evaluateSimpleExpression(expression, facts);
        assertThat(fast).isEqualTo(stock);
    }

    @Test
    void the_common_cells_are_compiled_and_the_others_are_not() {
        assertThat(CELLS.stream().filter(it -> !FeelCell.compile(it).isCompiled()))
                .containsExactly("starts with(?, \"err\")", "? > 2");
    }
}
