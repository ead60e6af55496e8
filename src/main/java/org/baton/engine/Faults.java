package org.baton.engine;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Says what is wrong with the JSON of a call in words that name its fields, not our classes. */
final class Faults {

    private Faults() {}

    static Sentence summary(List<Fault> faults) {
        return faults.stream()
                .map(it -> Sentence.of("{0}: {1}", new Word(Word.FIELD, it.field()), it.message()))
                .reduce((one, next) -> Sentence.of("{0}; {1}", one, next))
                .orElseThrow();
    }

    /** The outermost cause of the wanted kind, or null. */
    static <T> T in(Throwable fault, Class<T> wanted) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (wanted.isInstance(cause)) {
                return wanted.cast(cause);
            }
        }
        return null;
    }

    /** What is no JSON, or null; a number that is larger than any that is meant is JSON. */
    static StreamReadException broken(Throwable fault) {
        return in(fault, InputCoercionException.class) == null ? in(fault, StreamReadException.class) : null;
    }

    /** Which field does not fit what is expected there. */
    static Fault of(JsonMappingException mismatch) {
        if (mismatch instanceof UnrecognizedPropertyException unknown) {
            return new Fault(path(unknown), Sentence.of("is not a field of this call; known are {0}", names(unknown)));
        }
        return new Fault(path(mismatch), wanted(mismatch));
    }

    static Sentence unsound(JsonProcessingException broken) {
        JsonLocation at = broken.getLocation();
        return at == null
                ? Sentence.of("The body is not sound JSON: it goes wrong at its end.")
                : Sentence.of(
                        "The body is not sound JSON: it goes wrong at line {0}, column {1}.",
                        at.getLineNr(), at.getColumnNr());
    }

    private static String names(UnrecognizedPropertyException unknown) {
        Collection<Object> known = unknown.getKnownPropertyIds();
        return known == null || known.isEmpty()
                ? "none"
                : known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    private static String path(JsonMappingException mismatch) {
        var path = new StringBuilder();
        for (var step : mismatch.getPath()) {
            path.append(
                    step.getFieldName() == null
                            ? "[" + step.getIndex() + "]"
                            : (path.isEmpty() ? "" : ".") + step.getFieldName());
        }
        return path.isEmpty() ? "(the whole body)" : path.toString();
    }

    private static Sentence wanted(JsonMappingException mismatch) {
        if (mismatch.getCause() instanceof InputCoercionException) {
            return Sentence.of("must be a smaller number");
        }
        Class<?> type = mismatch instanceof MismatchedInputException wrong ? wrong.getTargetType() : null;
        if (type == null) {
            return Sentence.of("must be of another kind");
        }
        if (type.isEnum() && mismatch instanceof InvalidFormatException) {
            return Sentence.of(
                    "must be one of {0}",
                    Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", ")));
        }
        return kind(type);
    }

    static Sentence kind(Class<?> type) {
        if (Temporal.class.isAssignableFrom(type)) {
            return type.getSimpleName().equals("LocalDate")
                    ? Sentence.of("must be a date, for example 2026-11-20")
                    : Sentence.of("must be a moment with its offset, for example 2026-11-20T16:00:00+02:00");
        }
        if (type == byte[].class) {
            return Sentence.of("must be base64");
        }
        if (type == Boolean.class || type == boolean.class) {
            return Sentence.of("must be true or false");
        }
        if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
            return Sentence.of("must be a whole number");
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return Sentence.of("must be a number");
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return Sentence.of("must be a list");
        }
        return CharSequence.class.isAssignableFrom(type)
                ? Sentence.of("must be a text")
                : Sentence.of("must be an object");
    }
}
