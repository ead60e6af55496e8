package org.baton.engine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.xml.ModelException;

/**
 * What the parser of a model says is wrong, in English.
 *
 * @param place the line, if it tells one
 */
public record ParserSaid(Sentence place, String fault) {

    private static final Pattern WITH_LINE = Pattern.compile("(?s).*Error: URI=\\S* Line=(\\d+): (.*)");

    /** The innermost of its faults says what it is. */
    public static ParserSaid in(ModelException fault) {
        Throwable cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        Matcher said = WITH_LINE.matcher(String.valueOf(cause.getMessage()));
        return said.matches()
                ? new ParserSaid(ModelRefused.line(Long.parseLong(said.group(1))), said.group(2))
                : new ParserSaid(ModelRefused.at(""), cause.getMessage());
    }
}
