package org.baton.insight;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.baton.desk.Texts;
import org.springframework.context.MessageSource;

/** Says cells and headings in the language of whoever looks. */
record NumberWords(MessageSource messages, Texts texts, String desk, Locale locale) {

    String say(String key, Object... values) {
        return messages.getMessage("numbers." + key, values, locale);
    }

    List<String> columns(List<String> columns) {
        return columns.stream().map(it -> say("column." + it)).toList();
    }

    /** A dash where there is nothing to tell. */
    String cell(Object cell) {
        if (cell instanceof Name name) {
            return name(name);
        }
        if (cell instanceof Duration duration) {
            return duration(duration);
        }
        if (cell instanceof LocalDate day) {
            return DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(day);
        }
        if (cell instanceof Long number) {
            return NumberFormat.getIntegerInstance(locale).format(number);
        }
        return cell == null ? "–" : cell.toString();
    }

    /** Short enough to stand below a bar. */
    String mark(Object cell, Unit unit) {
        if (cell instanceof LocalDate day) {
            String pattern = switch (unit) {
                case DAYS, WEEKS -> "d MMM";
                case MONTHS -> "LLL yy";
                case YEARS -> "yyyy";
            };
            return DateTimeFormatter.ofPattern(pattern, locale).format(day);
        }
        return cell(cell);
    }

    private String name(Name name) {
        if (name.code() == null) {
            return say("nobody." + name.kind());
        }
        return name.name() != null ? name.name() : texts.name(desk, locale.getLanguage(), name.kind(), name.code());
    }

    private String duration(Duration duration) {
        long minutes = (duration.toSeconds() + 30) / 60;
        String rest = minutes % 60 + " " + unit("min");
        return minutes < 60
                ? rest
                : NumberFormat.getIntegerInstance(locale).format(minutes / 60) + " " + unit("h") + " " + rest;
    }

    private String unit(String unit) {
        return messages.getMessage("unit." + unit, null, locale);
    }
}
