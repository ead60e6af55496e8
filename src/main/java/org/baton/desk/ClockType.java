package org.baton.desk;

import java.util.Arrays;
import java.util.Locale;

/** What counts toward a promise: the desk's working time, or all time. */
public enum ClockType {
    WORKING,
    ELAPSED;

    /** As tables, files and the API spell it: {@code working}, {@code elapsed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is no such clock */
    public static ClockType of(String code) {
        return Arrays.stream(values())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Unusable("There is no clock \"{0}\"; a clock is working or elapsed", code));
    }
}
