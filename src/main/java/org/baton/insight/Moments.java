package org.baton.insight;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Says moments by a desk's clock, in the language of whoever looks; English as the desks speak it. */
record Moments(ZoneId zone, Locale locale) {

    public String say(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale.equals(Locale.ENGLISH) ? Locale.UK : locale)
                .withZone(zone)
                .format(moment);
    }
}
