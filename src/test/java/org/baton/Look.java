package org.baton;

import com.microsoft.playwright.options.ColorScheme;

/** How somebody looks at a page: how wide, in which colours, in which language. */
public record Look(int width, int height, ColorScheme colours, String language) {

    public static final Look WIDE = new Look(1400, 900, ColorScheme.LIGHT, "en");
    public static final Look NARROW = new Look(390, 844, ColorScheme.LIGHT, "en");

    public Look dark() {
        return new Look(width, height, ColorScheme.DARK, language);
    }

    public Look in(String otherLanguage) {
        return new Look(width, height, colours, otherLanguage);
    }
}
