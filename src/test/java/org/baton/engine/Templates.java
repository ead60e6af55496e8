package org.baton.engine;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Every sentence that the program may refuse something with, and whatever else is written in it, read from its sources. */
final class Templates extends TreeScanner<Void, Void> {

    /** Which argument is the sentence. */
    private static final Map<String, Integer> SAID = Map.of(
            "Sentence.of", 0,
            "new Forbidden", 0,
            "new NotFound", 0,
            "new Invalid", 1,
            "new Unusable", 0,
            "require", 2,
            "limit", 2,
            "among", 4,
            "optionalAmong", 4);

    /** What only hands a sentence on calls it so. */
    private static final String HANDED_ON = "text";

    private final Map<String, String> constants = new HashMap<>();
    private final Set<String> texts = new TreeSet<>();
    private final Set<String> sentences = new TreeSet<>();
    private final Set<String> unreadable = new TreeSet<>();
    private boolean gathers;
    private boolean checksInput;

    static Templates read() {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var files = compiler.getStandardFileManager(null, null, null);
        try (Stream<Path> paths = Files.walk(Path.of("src/main/java"))) {
            var sources = files.getJavaFileObjectsFromPaths(
                    paths.filter(it -> it.toString().endsWith(".java")).toList());
            var task = (JavacTask) compiler.getTask(null, files, null, null, null, sources);
            var found = new Templates();
            var trees = task.parse();
            found.scan(trees, null);
            found.gathers = true;
            found.scan(trees, null);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> sentences() {
        return sentences;
    }

    /** What is said but is not written as one text with gaps. */
    Set<String> unreadable() {
        return unreadable;
    }

    boolean isWritten(String text) {
        return texts.contains(text);
    }

    @Override
    public Void visitCompilationUnit(CompilationUnitTree unit, Void none) {
        checksInput = unit.getImports().toString().contains("org.baton.engine.Input;")
                || unit.getSourceFile().getName().matches(".*/engine/(Input|FormField|TaskForm)\\.java");
        return super.visitCompilationUnit(unit, none);
    }

    @Override
    public Void visitVariable(VariableTree variable, Void none) {
        if (variable.getInitializer() != null && isText(variable.getInitializer())) {
            constants.put(variable.getName().toString(), constant(variable.getInitializer()));
        }
        return super.visitVariable(variable, none);
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void none) {
        texts.add(String.valueOf(literal.getValue()));
        return null;
    }

    @Override
    public Void visitNewClass(NewClassTree made, Void none) {
        gather("new " + made.getIdentifier(), made.getArguments());
        return super.visitNewClass(made, none);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
        String called = call.getMethodSelect().toString();
        String name = called.replaceFirst("(?s).*[.]", "");
        if (called.equals("Sentence.of")) {
            gather(called, call.getArguments());
        } else if (checksInput) {
            gather(name, call.getArguments());
        }
        return super.visitMethodInvocation(call, none);
    }

    private void gather(String what, List<? extends ExpressionTree> arguments) {
        Integer which = SAID.get(what);
        if (gathers && which != null && which < arguments.size()) {
            said(arguments.get(which));
        }
    }

    private void said(ExpressionTree sentence) {
        if (sentence instanceof ConditionalExpressionTree either) {
            said(either.getTrueExpression());
            said(either.getFalseExpression());
        } else if (isText(sentence)) {
            sentences.add(constant(sentence));
        } else if (!sentence.toString().equals(HANDED_ON)) {
            unreadable.add(sentence.toString());
        }
    }

    private boolean isText(ExpressionTree tree) {
        return constant(tree) != null;
    }

    /** Null if it is known only when the program runs. */
    private String constant(ExpressionTree tree) {
        if (tree instanceof LiteralTree literal) {
            return literal.getValue() instanceof String text ? text : null;
        }
        if (tree instanceof BinaryTree sum) {
            String left = constant(sum.getLeftOperand());
            String right = constant(sum.getRightOperand());
            return left == null || right == null ? null : left + right;
        }
        if (tree instanceof IdentifierTree name) {
            return constants.get(name.getName().toString());
        }
        return tree instanceof MemberSelectTree member
                ? constants.get(member.getIdentifier().toString())
                : null;
    }
}
