package org.baton.engine;

import java.util.stream.Stream;

/** A model file that cannot be used: which file, where in it, and why, as a sentence for an analyst. */
public class ModelRefused extends RuntimeException implements Refused {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient Sentence place;
    private final transient Sentence reason;

    public ModelRefused(String file, Sentence place, Sentence reason) {
        super(said(file, place, reason).toString());
        this.file = file;
        this.place = place;
        this.reason = reason;
    }

    /** @param reason as a parser or the engine has said it; they speak English */
    public ModelRefused(String file, String place, String reason) {
        this(file, Sentence.of("{0}", place), Sentence.of("{0}", reason));
    }

    public ModelRefused(String file, String place, String reason, Throwable cause) {
        this(file, place, reason);
        initCause(cause);
    }

    public ModelRefused(String file, Sentence place, Sentence reason, Throwable cause) {
        this(file, place, reason);
        initCause(cause);
    }

    private static Sentence said(String file, Sentence place, Sentence reason) {
        return place.toString().isEmpty()
                ? Sentence.of("{0}: {1}", file, reason)
                : Sentence.of("{0}, {1}: {2}", file, place, reason);
    }

    /** Where it is wrong that has lines; a number of one is no amount. */
    public static Sentence line(long number) {
        return Sentence.of("line {0}", String.valueOf(number));
    }

    /** A place that is called by a name or id of its own, or none. */
    public static Sentence at(String name) {
        return Sentence.of("{0}", name);
    }

    /** Both: each file that cannot be used is told, whichever comes first. */
    public ModelRefused with(ModelRefused other) {
        addSuppressed(other);
        return this;
    }

    /** This one, and those that were refused together with it. */
    Stream<ModelRefused> all() {
        return Stream.concat(
                Stream.of(this),
                Stream.of(getSuppressed())
                        .filter(ModelRefused.class::isInstance)
                        .map(ModelRefused.class::cast));
    }

    public String file() {
        return file;
    }

    public Sentence place() {
        return place;
    }

    /** Why, without the place. */
    public Sentence reason() {
        return reason;
    }

    @Override
    public Sentence sentence() {
        return said(file, place, reason);
    }
}
