package org.baton.engine;

import java.util.List;

/** Settings with which the application does not start; the message says of each what to set. */
public class UnsafeSettings extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnsafeSettings(List<String> faults) {
        super(String.join("\n", faults));
    }
}
