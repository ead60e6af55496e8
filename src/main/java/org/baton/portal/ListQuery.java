package org.baton.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baton.engine.Input;
import org.springframework.web.util.UriComponentsBuilder;

/** What somebody chose on the list of tickets, as it stands in the address of the page. */
record ListQuery(Map<String, String> chosen) {

    static final List<String> VIEWS =
            List.of("open", "mine", "line", "overdue", "waiting", "nobody", "escalated", "all");

    private static final List<String> KNOWN =
            List.of("view", "q", "status", "promise", "line", "executor", "customer", "desk", "after");
    private static final int LONGEST = 300;

    /** Whatever is not known here is left out. */
    static ListQuery of(Map<String, String> parameters) {
        var input = new Input();
        var chosen = new LinkedHashMap<String, String>();
        for (String name : KNOWN) {
            String value = input.optional(name, parameters.get(name), LONGEST);
            if (value != null) {
                chosen.put(name, value);
            }
        }
        input.check();
        return new ListQuery(chosen);
    }

    public boolean has(String name) {
        return chosen.containsKey(name);
    }

    /** Empty if it was not chosen. */
    public String get(String name) {
        return chosen.getOrDefault(name, "");
    }

    /** What is open, unless something is searched for: that may have ended. */
    public String view() {
        boolean narrowed = chosen.keySet().stream()
                .anyMatch(it -> !List.of("view", "desk", "after").contains(it));
        return VIEWS.contains(get("view")) ? get("view") : narrowed ? "all" : "open";
    }

    /** The same search from its beginning, to be kept or linked to. */
    public String text() {
        return text(chosen.entrySet().stream()
                .filter(it -> !it.getKey().equals("after"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new)));
    }

    /** The same search with something chosen otherwise. */
    public String text(String name, String value) {
        var other = new LinkedHashMap<>(chosen);
        other.remove("after");
        other.put(name, value);
        return text(other);
    }

    private static String text(Map<String, String> chosen) {
        var address = UriComponentsBuilder.newInstance();
        chosen.keySet().forEach(it -> address.queryParam(it, "{" + it + "}"));
        String query = address.encode().buildAndExpand(chosen).toUri().getRawQuery();
        return query == null ? "" : query;
    }
}
