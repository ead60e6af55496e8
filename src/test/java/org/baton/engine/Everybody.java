package org.baton.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.baton.Visitor;

/** One of each role at the desk onebox, and strangers to it, who all make the same call. */
final class Everybody {

    static final List<String> ROLES = List.of(
            "anonymous",
            "client",
            "client elsewhere",
            "agent",
            "agent elsewhere",
            "lead",
            "analyst",
            "reviewer",
            "operator",
            "admin");

    private static final Map<String, String> ACCOUNTS = Map.of(
            "agent", "oksana",
            "agent elsewhere", "roman",
            "lead", "bohdana",
            "analyst", "onebox-analyst",
            "reviewer", "onebox-reviewer",
            "operator", "onebox-operator",
            "admin", "admin");
    private static final Map<String, String> TOKENS = Map.of("client", "onebox", "client elsewhere", "arnika");
    /** Nothing for them to do in Tasklist. */
    private static final Set<String> WATCHING = Set.of("analyst", "operator");

    private static final Pattern CALL = Pattern.compile("(\\S+) (\\S+)(?: (\\{.*}))?");
    private static final Pattern TICKET = Pattern.compile("\\{(number|id|task)}");
    private static final String REQUEST = """
            {"channel": "email", "subject": "Order 1712 cannot be saved",
             "body": "Saving order 1712 fails with the message \\"Constraint violated (E-204)\\". What should I do?",
             "contact": {"email": "olena@zolotyi-kolos.example"},
             "attachments": [{"name": "a.txt", "type": "text/plain", "content": "YQ=="}]}""";

    private final int port;
    private final Map<String, Visitor> browsers = new HashMap<>();
    private final ObjectMapper json = new ObjectMapper();

    Everybody(int port) {
        this.port = port;
    }

    /** What each role is answered, in the order of the roles; each meets a ticket of its own. */
    List<String> answers(String call) {
        return ROLES.stream().map(it -> answer(it, call)).toList();
    }

    private String answer(String role, String call) {
        var parts = CALL.matcher(call);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not METHOD /path {body}: " + call);
        }
        String path = atTicket(parts.group(2));
        var visitor = path.startsWith("/api/") || path.startsWith("/engine-rest/") ? program(role) : browser(role);
        String body = parts.group(3) == null ? null : atTicket(parts.group(3));
        var answer = visitor.call(parts.group(1), path, Visitor.JSON, body);
        return answer.statusCode() + (answer.body().contains("\"done\":false") ? " refused" : "");
    }

    private String atTicket(String path) {
        if (!TICKET.matcher(path).find()) {
            return path;
        }
        JsonNode ticket = read(Visitor.withToken(port, "demo")
                .post("/api/desks/onebox/tickets", REQUEST)
                .body());
        String file = ticket.at("/conversation/0/attachments/0/href").asText();
        return path.replace("{number}", ticket.path("number").asText())
                .replace("{id}", file.substring(file.lastIndexOf('/') + 1))
                .replace("{task}", "none");
    }

    private JsonNode read(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(body, e);
        }
    }

    private Visitor program(String role) {
        if (TOKENS.containsKey(role)) {
            return Visitor.withToken(port, TOKENS.get(role));
        }
        String account = ACCOUNTS.get(role);
        return account == null ? Visitor.anonymous(port) : Visitor.withAccount(port, account, account);
    }

    /** A program has no session. */
    private Visitor browser(String role) {
        String account = ACCOUNTS.get(role);
        return account == null
                ? program(role)
                : browsers.computeIfAbsent(
                        account, it -> Visitor.inBrowser(port, WATCHING.contains(role) ? "cockpit" : "tasklist", it));
    }
}
