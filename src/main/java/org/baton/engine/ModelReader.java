package org.baton.engine;

import java.util.List;

/** Whoever uses a kind of model file; asked at start, and again whenever such a file has been saved. */
public interface ModelReader {

    boolean reads(ModelFile file);

    /**
     * Checks all files of this kind and, if they are sound, uses them from now on; if not, what was used before stays.
     *
     * @throws ModelRefused naming the first file that cannot be used
     */
    void load(List<ModelFile> files);
}
