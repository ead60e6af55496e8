package org.baton.work;

import java.util.List;
import org.baton.engine.Input;

/** What parts may be called, and how many a ticket may have. */
final class Titles {

    static final int MOST = 50;
    static final int LONGEST = 200;
    static final String WRONG = "need a title of one line each, at most {0} characters";

    private Titles() {}

    static void check(List<String> titles, String field) {
        new Input().require(areSound(titles), field, WRONG, LONGEST).check();
    }

    static boolean areSound(List<String> titles) {
        return titles.stream().allMatch(Titles::isSound);
    }

    private static boolean isSound(String title) {
        return title != null
                && !title.isBlank()
                && title.length() <= LONGEST
                && title.lines().count() == 1;
    }
}
