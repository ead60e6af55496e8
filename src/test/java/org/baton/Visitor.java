package org.baton;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.regex.Pattern;

/** Somebody outside who calls the running server: a program with its proof, or a browser with its session. */
public final class Visitor {

    public static final String JSON = "application/json";
    public static final String FORM = "application/x-www-form-urlencoded";

    private static final String LOGIN = "/camunda/api/admin/auth/user/default/login/";

    private static final Pattern TOKEN_OF_FORM = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String server;
    private final String proof;

    private Visitor(int port, String proof) {
        this.server = "http://127.0.0.1:" + port;
        this.proof = proof;
    }

    public static Visitor anonymous(int port) {
        return new Visitor(port, null);
    }

    public static Visitor withToken(int port, String token) {
        return new Visitor(port, "Bearer " + token);
    }

    public static Visitor withAccount(int port, String name, String password) {
        String pair = Base64.getEncoder().encodeToString((name + ":" + password).getBytes(UTF_8));
        return new Visitor(port, "Basic " + pair);
    }

    /** In the demo the password is the name. */
    public static Visitor inBrowser(int port, String name) {
        return inBrowser(port, "tasklist", name);
    }

    /** At the form of one of the engine's applications, to whoever may open it. */
    public static Visitor inBrowser(int port, String application, String name) {
        var visitor = new Visitor(port, null);
        visitor.signIn(application, name, name);
        return visitor;
    }

    /** At the form of Baton's own pages. */
    static Visitor onPages(int port, String name) {
        var visitor = new Visitor(port, null);
        var token = TOKEN_OF_FORM.matcher(visitor.get("/sign-in").body());
        if (!token.find()) {
            throw new AssertionError("The sign-in page has no token");
        }
        visitor.call("POST", "/sign-in", FORM, "username=" + name + "&password=" + name + "&_csrf=" + token.group(1));
        return visitor;
    }

    public int signIn(String application, String name, String password) {
        String page = "/camunda/app/" + application + "/default/";
        get(page);
        int status = call("POST", LOGIN + application, FORM, "username=" + name + "&password=" + password)
                .statusCode();
        // the session is another one now, with another token against foreign sites
        get(page);
        return status;
    }

    public HttpResponse<String> get(String path) {
        return call("GET", path, null, null);
    }

    public HttpResponse<String> post(String path, String json) {
        return call("POST", path, JSON, json);
    }

    public HttpResponse<String> call(String method, String path, String type, String body) {
        var call = HttpRequest.newBuilder(URI.create(server + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        header(call, "Content-Type", type);
        header(call, "Authorization", proof);
        header(call, "X-XSRF-TOKEN", cookie("XSRF-TOKEN"));
        header(call, "X-CSRF-TOKEN", method.equals("GET") || !path.startsWith("/desk/") ? null : tokenOfPage());
        try {
            return client.send(call.build(), BodyHandlers.ofString());
        } catch (Exception e) {
            throw new AssertionError(method + " " + path + " was not answered", e);
        }
    }

    private String tokenOfPage() {
        var found = TOKEN.matcher(get("/desk/tickets").body());
        return found.find() ? found.group(1) : null;
    }

    private static void header(HttpRequest.Builder call, String name, String value) {
        if (value != null) {
            call.header(name, value);
        }
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(it -> it.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }
}
