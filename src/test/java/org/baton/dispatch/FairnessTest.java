package org.baton.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must hold for any ticket and any staff. */
class FairnessTest {

    private static final List<String> LANGUAGES = List.of("uk", "ru", "pl", "en");
    private static final List<String> TYPES = List.of("question", "bug", "simple", "training");
    private static final List<Integer> HOURS = List.of(2, 3, 8, 8, 8, 24);
    private static final int AT_ONCE = 40;

    private static DispatchRules rules;

    @BeforeAll
    static void read() {
        rules = Staff.rules();
    }

    @Test
    void limits_hold_whatever_speaks_for_an_agent_and_the_order_of_facts_changes_nothing() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            Need need = need(random);
            var staff = new ArrayList<>(IntStream.range(0, 8)
                    .mapToObj(n -> anybody("agent" + n, random))
                    .toList());
            Choice choice = rules.choose(need, staff);
            assertThat(staff)
                    .filteredOn(it -> it.id().equals(choice.agent()))
                    .as("seed %s: %s", seed, choice)
                    .allMatch(it -> it.lines().contains("paid") && it.atWork() && it.held() < it.capacity());
            Collections.shuffle(staff, random);
            assertThat(rules.choose(need, staff)).as("seed %s", seed).isEqualTo(choice);
        }
    }

    @Test
    void a_thousand_tickets_leave_no_agent_with_more_than_1_3_times_the_mean_of_those_equally_able() {
        var random = new Random(7);
        var desk = new Busy();
        for (int n = 0; n < 1000; n++) {
            String customer = " c" + random.nextInt(60);
            var staff = IntStream.range(0, 12)
                    .mapToObj(it -> able(it, desk, customer, random))
                    .toList();
            Choice choice = rules.choose(need(random), staff);
            assertThat(staff)
                    .filteredOn(it -> it.id().equals(choice.agent()))
                    .as("ticket %s: %s", n, choice)
                    .allMatch(it -> it.lines().contains("paid") && it.atWork() && it.held() < it.capacity());
            desk.give(choice.agent(), customer, HOURS.get(random.nextInt(HOURS.size())), n);
        }
        assertThat(desk.waited).as("tickets that found nobody").isLessThan(50);
        for (int group = 0; group < 4; group++) {
            int first = group;
            var hours = IntStream.range(0, 3)
                    .map(it -> desk.given.getOrDefault(name(first + 4 * it), 0))
                    .summaryStatistics();
            assertThat((double) hours.getMax())
                    .as("promised hours in group %s of %s", group, desk.given)
                    .isLessThanOrEqualTo(1.3 * hours.getAverage());
            assertThat(hours.getMin()).as("group %s of %s", group, desk.given).isPositive();
        }
    }

    /** What has been given to whom; of the tickets that are open the oldest is done as soon as there are many. */
    private static final class Busy {

        private final Map<String, Integer> given = new HashMap<>();
        private final Map<String, Integer> held = new HashMap<>();
        private final Map<String, Integer> hours = new HashMap<>();
        private final Map<String, Instant> last = new HashMap<>();
        private final Set<String> served = new HashSet<>();
        private final ArrayDeque<Map.Entry<String, Integer>> open = new ArrayDeque<>();
        private int waited;

        void give(String agent, String customer, int promised, int n) {
            if (agent == null) {
                waited++;
            } else {
                given.merge(agent, promised, Integer::sum);
                held.merge(agent, 1, Integer::sum);
                hours.merge(agent, promised, Integer::sum);
                last.put(agent, Staff.NOW.plusSeconds(n));
                served.add(agent + customer);
                open.add(Map.entry(agent, promised));
            }
            if (open.size() > AT_ONCE || agent == null) {
                var done = open.remove();
                held.merge(done.getKey(), -1, Integer::sum);
                hours.merge(done.getKey(), -done.getValue(), Integer::sum);
            }
        }
    }

    /** Every fourth of the twelve is equally able; now and then somebody is away. */
    private static Candidate able(int n, Busy desk, String customer, Random random) {
        String id = name(n);
        var agent = Staff.agent(id)
                .speaking(LANGUAGES.get(n % 4), LANGUAGES.get((n + 1) % 4))
                .skilledIn(TYPES.get(n % 4))
                .experienced(1 + n % 4)
                .ableToHold(6)
                .holding(desk.held.getOrDefault(id, 0), desk.hours.getOrDefault(id, 0))
                .given(desk.last.getOrDefault(id, Instant.EPOCH));
        agent = random.nextInt(10) == 0 ? agent.awayUntil(Staff.NOW.plusSeconds(3600)) : agent;
        return (desk.served.contains(id + customer) ? agent.whoServed(1) : agent).now();
    }

    private static String name(int n) {
        return "agent" + n;
    }

    private static Need need(Random random) {
        return new Need(
                "paid",
                TYPES.get(random.nextInt(4)),
                null,
                LANGUAGES.get(random.nextInt(4)),
                Staff.NOW,
                Staff.NOW.plus(Duration.ofHours(1)),
                null,
                0,
                Staff.KYIV);
    }

    private static Candidate anybody(String id, Random random) {
        var agent = Staff.agent(id)
                .ofLine(random.nextInt(4) == 0 ? "free" : "paid")
                .speaking(LANGUAGES.get(random.nextInt(4)))
                .skilledIn(TYPES.get(random.nextInt(4)))
                .experienced(1 + random.nextInt(5))
                .ableToHold(random.nextInt(6))
                .holding(random.nextInt(5))
                .withParts(random.nextInt(2))
                .whoServed(random.nextInt(2))
                .given(Staff.NOW.minusSeconds(random.nextInt(3)));
        agent = random.nextInt(3) == 0 ? agent.awayUntil(Staff.NOW.plusSeconds(random.nextInt(7200))) : agent;
        agent = random.nextInt(8) == 0 ? agent.managingTheProject() : agent;
        return (random.nextInt(8) == 0 ? agent.managingTheCustomer() : agent).now();
    }
}
