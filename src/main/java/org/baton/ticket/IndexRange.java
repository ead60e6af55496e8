package org.baton.ticket;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The tickets that have the same keys, in the order of their deadlines, as an index has them.
 *
 * @param keys the first columns of the index
 */
record IndexRange(boolean ofWords, List<Key> keys) {

    /** A column and the value that it has. */
    record Key(String column, String value) {}

    static IndexRange ofTickets(Key... keys) {
        return new IndexRange(false, List.of(keys));
    }

    static IndexRange ofWords(Key... keys) {
        return new IndexRange(true, List.of(keys));
    }

    Set<String> columns() {
        return keys.stream().map(Key::column).collect(Collectors.toSet());
    }

    /**
     * @param filters what else has to hold, about the ticket t
     * @param n tells the parameters of several ranges apart
     */
    String text(String filters, boolean continued, int n, Map<String, Object> values) {
        IntStream.range(0, keys.size())
                .forEach(key -> values.put(name(key, n), keys.get(key).value()));
        String row = ofWords ? "w" : "t";
        String number = ofWords ? "w.ticket" : "t.number";
        String from = ofWords ? "baton.ticket_word w join baton.ticket t on t.number = w.ticket" : "baton.ticket t";
        String where = IntStream.range(0, keys.size())
                .mapToObj(key -> row + "." + keys.get(key).column() + " = :" + name(key, n) + " and ")
                .collect(Collectors.joining());
        // said twice, since only the first comparison lets H2 begin in the middle of an index
        String after = continued ? " and (" + row + ".next_due, " + number + ") > (:afterDue, :afterNumber)" : "";
        return """
                (select %2$s as number, %1$s.next_due as due from %3$s
                where %4$s%1$s.next_due >= :from and %1$s.next_due < :until%5$s%6$s
                order by %7$s fetch first :size rows only)
                """.formatted(row, number, from, where, after, filters, order(row, number));
    }

    /** All columns of the index: H2 reads in the order of an index only where it is named from its first column on. */
    private String order(String row, String number) {
        var columns = keys.stream().map(it -> row + "." + it.column());
        return java.util.stream.Stream.concat(columns, Arrays.stream(new String[] {row + ".next_due", number}))
                .collect(Collectors.joining(", "));
    }

    private static String name(int key, int n) {
        return "key" + key + "_" + n;
    }
}
