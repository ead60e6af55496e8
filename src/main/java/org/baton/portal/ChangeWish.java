package org.baton.portal;

import java.util.Arrays;
import org.baton.ticket.Change;
import org.baton.ticket.ChangeEffects.Which;

/** Which tickets of which change somebody wants to see. */
record ChangeWish(Long change, String show, String after) {

    Which which(Change of) {
        return Arrays.stream(Which.values())
                .filter(it -> isAbout(of) && it.name().equalsIgnoreCase(show))
                .findFirst()
                .orElse(Which.ALL);
    }

    String after(Change of) {
        return isAbout(of) ? after : "";
    }

    private boolean isAbout(Change of) {
        return change != null && change == of.id();
    }
}
