package org.baton.engine;

/**
 * A file that an analyst edits.
 *
 * @param path relative to the folder of all models, with forward slashes: {@code rules/onebox/desk.yaml}
 */
public record ModelFile(String path, String text) {

    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public String folder() {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
