package org.baton.triage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;

/**
 * The message that a mail program puts below an answer without marking its lines: what it tells was told before. What is
 * forwarded, between dashes and under another title, is the matter itself, and stays.
 */
final class OlderMessage {

    private static final Map<String, List<String>> SAID = said();

    private static final List<Pattern> HEADS = List.of(
            Pattern.compile(
                    "^-{2,10} ?" + any("titles"), Pattern.MULTILINE | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
            Pattern.compile(
                    "(?<!-\\r?\\n)^" + any("from") + ":[^\\n]*\\n(?:[^\\n]+\\n)?" + any("about") + ":",
                    Pattern.MULTILINE),
            // "On 20 November 2026 at 10:00, Olena <olena@mill.example> wrote:"
            Pattern.compile(
                    "^(?=[^\\n]*(?:@|20\\d\\d[^\\n]*\\d:\\d\\d))[^\\n]{0,300}" + any("wrote") + ":[ \\t\\r]*$",
                    Pattern.MULTILINE));

    private OlderMessage() {}

    /** A message without the older one below it; if there is nothing above that, the whole. */
    static String without(String message) {
        int end = HEADS.stream()
                .map(it -> it.matcher(message))
                .filter(Matcher::find)
                .mapToInt(Matcher::start)
                .min()
                .orElse(message.length());
        return message.substring(0, end).isBlank() ? message : message.substring(0, end);
    }

    private static String any(String what) {
        return SAID.get(what).stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    private static Map<String, List<String>> said() {
        try (InputStream file = OlderMessage.class.getResourceAsStream("/triage/older-message.yaml")) {
            return new Yaml().load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
