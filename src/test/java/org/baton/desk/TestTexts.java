package org.baton.desk;

/** The texts in {@code rules/}, for tests of other rooms. */
public final class TestTexts {

    private TestTexts() {}

    public static Texts published(Desks desks) {
        var texts = new Texts(desks);
        texts.use(PublishedTexts.read().texts().words());
        return texts;
    }
}
