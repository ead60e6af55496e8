package org.baton;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The application as a process of its own on a data folder of its own, which can be killed and started again. */
final class KilledDesk {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final OwnModels models;
    private final Path folder;
    private final int port = freePort();
    private final int operations = freePort();
    private Process process;

    KilledDesk(OwnModels models, Path folder) {
        this.models = models;
        this.folder = folder;
        if (!folder.toFile().mkdirs()) {
            throw new IllegalStateException(folder + " cannot be made, or is not new");
        }
    }

    void start() {
        try {
            process = new ProcessBuilder(new DeskCommand(models, folder, port, operations).words())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await("the start, see " + log())
                .pollInterval(Duration.ofMillis(50))
                .atMost(Duration.ofMinutes(3))
                .failFast("the application has ended, see " + log(), () -> !process.isAlive())
                .ignoreExceptions()
                .until(() -> get("/actuator/health").statusCode() == 200);
    }

    /** Whoever has signed in at its pages; each start forgets it. */
    Visitor onPages(String name) {
        return Visitor.onPages(port, name);
    }

    /** As {@code kill -9} does. */
    void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    /** Kills it after so many milliseconds. */
    void killIn(int millis) {
        try {
            process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        kill();
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET().header("Authorization", "Bearer demo").build())
                .join();
    }

    JsonNode ticket(String number) {
        return json(get("/api/tickets/" + number));
    }

    HttpResponse<String> receive(String key, Map<String, Object> body) {
        return send(post("/api/desks/onebox/tickets", body)
                        .header("Idempotency-Key", key)
                        .header("Authorization", "Bearer demo")
                        .build())
                .join();
    }

    /** As this agent, or as the customer if there is none. */
    CompletableFuture<HttpResponse<String>> act(String path, String agent, Map<String, Object> body) {
        String basic = Base64.getEncoder().encodeToString((agent + ":" + agent).getBytes(UTF_8));
        return send(post("/api/tickets/" + path, body)
                .header("Authorization", agent == null ? "Bearer demo" : "Basic " + basic)
                .build());
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the data folder of a desk that is not running yet is, for what is to be found in it. */
    Path data() {
        return folder.resolve("data");
    }

    /** As an administrator asks for it at the port of operations. */
    JsonNode backUp() {
        String basic = Base64.getEncoder().encodeToString("admin:admin".getBytes(UTF_8));
        return json(send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + operations + "/actuator/backup"))
                        .POST(BodyPublishers.noBody())
                        .header("Authorization", "Basic " + basic)
                        .build())
                .join());
    }

    String database() {
        return "jdbc:h2:file:" + folder.resolve("data/baton");
    }

    private Path log() {
        return folder.resolve("log.txt");
    }

    private HttpRequest.Builder post(String path, Map<String, Object> body) {
        try {
            return request(path)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60));
    }

    private CompletableFuture<HttpResponse<String>> send(HttpRequest request) {
        return http.sendAsync(request, BodyHandlers.ofString());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
