package org.baton.intake;

import org.baton.engine.Caller;
import org.baton.engine.Invalid;

/** What a client calls one call of its own, so that it can send it again without harm. */
record OnceKey(String client, String desk, String key) {

    static final String HEADER = "Idempotency-Key";

    private static final int LONGEST = 255;

    /** @return null if the client gave none */
    static OnceKey of(Caller caller, String desk, String key) {
        if (key == null) {
            return null;
        }
        if (key.isBlank() || key.length() > LONGEST) {
            throw new Invalid(HEADER, "must be 1 to {0} characters", LONGEST);
        }
        // an agent and a client may have the same name
        return new OnceKey((caller.isAgent() ? "agent:" : "client:") + caller.name(), desk, key);
    }
}
