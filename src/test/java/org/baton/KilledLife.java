package org.baton;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A desk's life between kills: what was sent to it, what it has answered, and so in which states a ticket may be found. */
final class KilledLife {

    static final List<String> STATES = List.of("received", "inWork", "delivered", "closed");

    private static final String LEAD = "bohdana";

    private final KilledDesk desk;
    private final Random random;
    private final List<Sent> all = new ArrayList<>();

    KilledLife(KilledDesk desk, Random random) {
        this.desk = desk;
        this.random = random;
    }

    /** A request; what was answered about its ticket holds, what was sent without an answer may have been done. */
    private static final class Sent {
        private final String key;
        private String number;
        private int answered;
        private int asked;

        Sent(String key) {
            this.key = key;
        }
    }

    /** Lives on, and is killed in the n-th way. */
    void untilKilled(int n) {
        switch (n % 4) {
            case 0 -> {
                receives();
                desk.kill();
            }
            case 1 -> {
                receives();
                duringACompletion(CompletableFuture.runAsync(this::receives));
            }
            case 2 -> {
                receives();
                duringACompletion(asks(any()));
            }
            default -> {
                receives();
                asks(any()).join();
                desk.killIn(1000 + random.nextInt(1500));
            }
        }
    }

    private void duringACompletion(CompletableFuture<?> completion) {
        desk.killIn(random.nextInt(120));
        try {
            completion.join();
        } catch (CompletionException killed) {
            assertThat(killed).hasRootCauseInstanceOf(IOException.class);
        }
    }

    private Sent any() {
        return all.get(random.nextInt(all.size()));
    }

    private void receives() {
        var sent = new Sent("key " + all.size());
        synchronized (all) {
            all.add(sent);
        }
        number(sent, desk.receive(sent.key, request(sent.key)), 201);
    }

    private static void number(Sent sent, HttpResponse<String> answer, Integer... statuses) {
        assertThat(answer.statusCode())
                .as("answer to %s, whose ticket was %s: %s", sent.key, sent.number, answer.body())
                .isIn((Object[]) statuses);
        String number = KilledDesk.json(answer).path("number").asText();
        assertThat(number).isEqualTo(sent.number == null ? number : sent.number);
        sent.number = number;
    }

    /** Whatever comes next in the ticket's life. */
    private CompletableFuture<?> asks(Sent sent) {
        if (sent.number == null || sent.answered == STATES.size() - 1) {
            return CompletableFuture.completedFuture(null);
        }
        sent.asked = sent.answered + 1;
        return call(sent).thenAccept(answer -> {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            sent.answered = sent.asked;
        });
    }

    private CompletableFuture<HttpResponse<String>> call(Sent sent) {
        return switch (sent.asked) {
            case 1 -> desk.act(sent.number + "/acceptance", LEAD, Map.of());
            case 2 -> desk.act(sent.number + "/delivery", LEAD, Map.of("result", "It can be saved again."));
            default -> desk.act(sent.number + "/confirmation", null, Map.of("confirmed", true));
        };
    }

    /** Everything answered is there, in its state; the same key gives the same ticket. */
    void isWhole() {
        for (Sent sent : all) {
            Integer[] statuses = sent.number == null ? new Integer[] {200, 201} : new Integer[] {200};
            number(sent, desk.receive(sent.key, request(sent.key)), statuses);
            String status = desk.ticket(sent.number).path("status").asText();
            assertThat(STATES.subList(sent.answered, sent.asked + 1))
                    .as("states of " + sent.number)
                    .contains(status);
            sent.answered = STATES.indexOf(status);
            sent.asked = sent.answered;
        }
    }

    /** By number. */
    Map<String, String> states() {
        var states = new HashMap<String, String>();
        all.forEach(it -> states.put(it.number, STATES.get(it.answered)));
        return states;
    }

    private static Map<String, Object> request(String key) {
        return Map.of(
                "channel",
                "email",
                "contact",
                Map.of("email", "olena@zolotyi-kolos.example"),
                "subject",
                "Order 1712 cannot be saved: " + key,
                "body",
                "Saving order 1712 fails with the message 'Constraint violated (E-204)'. What should I do?");
    }
}
