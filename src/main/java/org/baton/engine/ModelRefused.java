package org.baton.engine;

/** A model file that cannot be used: which file, where in it, and why, as a sentence for an analyst. */
public class ModelRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final String place;
    private final String reason;

    public ModelRefused(String file, String place, String reason) {
        super(file + (place.isEmpty() ? "" : ", " + place) + ": " + reason);
        this.file = file;
        this.place = place;
        this.reason = reason;
    }

    public ModelRefused(String file, String place, String reason, Throwable cause) {
        this(file, place, reason);
        initCause(cause);
    }

    public String file() {
        return file;
    }

    public String place() {
        return place;
    }

    /** Why, without the place. */
    public String reason() {
        return reason;
    }
}
