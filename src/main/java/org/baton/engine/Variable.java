package org.baton.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.Variables;

/** A process variable: its name and its Java type, said once. */
public final class Variable<T> {

    private final String name;
    private final Function<T, Object> write;
    private final Function<Object, T> read;

    private Variable(String name, Function<T, Object> write, Function<Object, T> read) {
        this.name = name;
        this.write = write;
        this.read = read;
    }

    public static Variable<String> text(String name) {
        return new Variable<>(name, it -> it, String.class::cast);
    }

    /** Forms send whole numbers and fractions alike; kept as a Double, so a BigDecimal is to be one that a Double can hold. */
    public static Variable<BigDecimal> number(String name) {
        return new Variable<>(name, BigDecimal::doubleValue, it -> new BigDecimal(it.toString()));
    }

    public static Variable<Boolean> flag(String name) {
        return new Variable<>(name, it -> it, Boolean.class::cast);
    }

    /** Kept as a Date, because an engine timer takes a Date or an ISO string and nothing else. */
    public static Variable<Instant> moment(String name) {
        return new Variable<>(name, Date::from, it -> ((Date) it).toInstant());
    }

    /** Kept as ISO 8601 writes it, so that a form can offer several to choose from. */
    public static Variable<Instant> chosenMoment(String name) {
        return new Variable<>(name, Instant::toString, it -> instant(name, it.toString()));
    }

    private static Instant instant(String name, String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new Invalid(name, "must be a moment like 2026-11-25T08:00:00Z");
        }
    }

    public static <E extends Enum<E>> Variable<E> choice(String name, Class<E> type) {
        return new Variable<>(name, Enum::name, it -> Enum.valueOf(type, (String) it));
    }

    /** The same in a language: {@code refundBasis_uk}. Forms show it to whoever reads that one, else the one without. */
    public Variable<T> in(String language) {
        return new Variable<>(name + "_" + language, write, read);
    }

    /** Says the same in each of these languages. */
    public void setIn(VariableScope scope, Map<String, T> said) {
        said.forEach((language, it) -> in(language).set(scope, it));
    }

    public T of(VariableScope scope) {
        return in(scope).orElseThrow(() -> new IllegalStateException("Process variable '" + name + "' is not set"));
    }

    public Optional<T> in(VariableScope scope) {
        return from(scope.getVariable(name));
    }

    /** As the engine keeps it. */
    Optional<T> from(Object kept) {
        return Optional.ofNullable(kept).map(read);
    }

    /** @param value null clears it */
    public void set(VariableScope scope, T value) {
        scope.setVariable(name, written(value));
    }

    /** For the rest of this transaction only: nothing is stored, and a text may have any length. */
    public void pass(VariableScope scope, T value) {
        scope.setVariable(name, passing(value).value());
    }

    /** A value on its way to the engine. */
    public record Value(String name, Object value) {}

    /** To be kept with the instance. */
    public Value holding(T value) {
        return new Value(name, written(value));
    }

    /** To be passed on without being kept. */
    public Value passing(T value) {
        return new Value(name, Variables.untypedValue(written(value), true));
    }

    /** Passes on what a form has said and the engine has stored, under its own name with "said" before it; forgets it there. */
    public void hear(VariableScope form, VariableScope process) {
        Object value = form.getVariable(said());
        if (value != null) {
            form.removeVariable(said());
            process.setVariable(name, Variables.untypedValue(value, true));
        }
    }

    private Object written(T value) {
        return value == null ? null : write.apply(value);
    }

    /** The name that forms use for it. */
    public String said() {
        return said(name);
    }

    static String said(String name) {
        return "said" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    public String name() {
        return name;
    }
}
