package org.baton.dispatch;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who should have a ticket, case by case.
 *
 * @param chosen whom it is to be offered to, null if nobody
 * @param rule what is to be said about it
 */
record Example(String sentence, Need need, List<Candidate> agents, String chosen, String rule) {

    static List<Example> all() {
        return Stream.concat(ExamplesOfChoice.all().stream(), ExamplesOfWaiting.all().stream())
                .toList();
    }

    @Override
    public String toString() {
        return sentence;
    }
}
