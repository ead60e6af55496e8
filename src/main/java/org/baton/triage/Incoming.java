package org.baton.triage;

import java.util.Locale;

/**
 * A fact for the rules: what is known of a request beside its text.
 *
 * @param type as decided
 * @param refusal the code, null if the request is served
 * @param specification whether the customer has sent one
 */
public record Incoming(
        String channel, String type, String refusal, boolean specification, int pictures, int attachments) {

    /** Whether an attachment shows what was on the screen. */
    static boolean picture(String name, String mediaType) {
        return mediaType != null && mediaType.matches("(image|video)/.*")
                || name != null
                        && name.toLowerCase(Locale.ROOT)
                                .matches(".*\\.(png|jpe?g|gif|webp|bmp|hei[cf]|tiff?|avif|mp4|mov|webm)");
    }
}
