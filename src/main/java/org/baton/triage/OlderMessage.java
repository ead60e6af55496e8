package org.baton.triage;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The message that a mail program puts below an answer without marking its lines: what it tells was told before. What is
 * forwarded is the matter itself, and stays.
 */
final class OlderMessage {

    private static final List<Pattern> HEADS = List.of(
            Pattern.compile(
                    "^-{2,10} ?(?:Original Message|Оригінальне повідомлення|Вихідне повідомлення|Початкове повідомлення"
                            + "|Исходное сообщение|Оригинальное сообщение|Wiadomość oryginalna|Oryginalna wiadomość)",
                    Pattern.MULTILINE | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
            Pattern.compile(
                    "^(?:From|Від|От|Od):[^\\n]*\\n(?:[^\\n]+\\n)?"
                            + "(?:Sent|Date|To|Надіслано|Дата|Кому|Отправлено|Wysłano|Data|Do):",
                    Pattern.MULTILINE),
            // "On 20 November 2026 at 10:00, Olena <olena@mill.example> wrote:"
            Pattern.compile(
                    "^(?=[^\\n]*(?:@|20\\d\\d[^\\n]*\\d:\\d\\d))[^\\n]{0,300}"
                            + "(?:wrote|написав|написала|написав\\(-ла\\)|пише|написал|написала|написал\\(а\\)|пишет"
                            + "|napisał|napisała|napisał\\(a\\)|pisze):[ \\t\\r]*$",
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
}
