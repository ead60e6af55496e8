package org.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baton.engine.ApiClients.Client;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TenantEntity;
import org.junit.jupiter.api.Test;
import org.mockito.Answers;

class SignInTest {

    private static final String HASH_OF_DEMO =
            "{sha256}2a97516c354b68848cdbd8f54a226a0a55b21ed138e207ad6c5cbb9c00aa5aea";

    private final IdentityService identities = mock(IdentityService.class);
    private final MovedClock clock = new MovedClock();
    private final Accounts accounts = new Accounts(identities, new WrongPasswords(clock));

    @Test
    void a_token_is_known_by_its_hash() {
        var clients = new ApiClients(Map.of("shop", new Client(HASH_OF_DEMO, Set.of("onebox"), false)), false);
        assertThat(clients.withToken("demo")).hasValueSatisfying(it -> {
            assertThat(it.name()).isEqualTo("shop");
            assertThat(it.may("onebox")).isTrue();
            assertThat(it.may("arnika")).isFalse();
            assertThat(it.isAgent()).isFalse();
        });
        assertThat(clients.withToken("demo ")).isEmpty();
        assertThat(clients.withToken(HASH_OF_DEMO)).isEmpty();
    }

    @Test
    void a_client_of_all_desks_sees_those_added_later() {
        var clients = new ApiClients(Map.of("all", new Client("demo", Set.of("*"), true)), true);
        assertThat(clients.withToken("demo"))
                .hasValueSatisfying(it -> assertThat(it.may("fifth")).isTrue())
                .hasValueSatisfying(it -> assertThat(it.isImporter()).isTrue());
    }

    @Test
    void outside_of_the_demo_a_token_must_not_stand_in_the_settings() {
        assertThatThrownBy(() -> new ApiClients(Map.of("shop", new Client("demo", Set.of("*"), false)), false))
                .hasMessageContaining("baton.clients.shop.token")
                .hasMessageContaining("sha256");
        assertThatThrownBy(() -> new ApiClients(Map.of("shop", new Client(HASH_OF_DEMO, Set.of(), false)), false))
                .hasMessageContaining("baton.clients.shop.desks");
    }

    @Test
    void an_agent_brings_desks_lines_and_leadership() {
        when(identities.checkPassword("olena", "right")).thenReturn(true);
        belongsTo(group("integrator-managers", "leads"), group("integrator-queue", "line"));
        assertThat(accounts.signIn("olena", "right", "1.1.1.1")).hasValueSatisfying(it -> {
            assertThat(it.isAgent()).isTrue();
            assertThat(it.desks()).containsExactly("integrator");
            assertThat(it.isLead("integrator")).isTrue();
            assertThat(it.isLead("onebox")).isFalse();
            assertThat(it.isOn("integrator", "queue")).isTrue();
        });
    }

    @Test
    void an_administrator_sees_every_desk() {
        when(identities.checkPassword("ada", "right")).thenReturn(true);
        belongsTo(group("camunda-admin", "SYSTEM"));
        assertThat(accounts.signIn("ada", "right", "1.1.1.1"))
                .hasValueSatisfying(it -> assertThat(it.may("onebox")).isTrue());
    }

    @Test
    void who_guesses_from_one_place_reaches_the_engine_three_times_a_minute_and_others_can_sign_in() {
        when(identities.checkPassword("olena", "right")).thenReturn(true);
        belongsTo();
        for (int guess = 0; guess < 10; guess++) {
            assertThat(accounts.signIn("olena", "wrong", "6.6.6.6")).isEmpty();
        }
        verify(identities, times(3)).checkPassword("olena", "wrong");
        assertThat(accounts.signIn("olena", "right", "6.6.6.6")).isEmpty();
        assertThat(accounts.signIn("olena", "right", "1.1.1.1")).isPresent();
        clock.now = clock.now.plus(Duration.ofSeconds(61));
        assertThat(accounts.signIn("olena", "right", "6.6.6.6")).isPresent();
    }

    @Test
    void who_tries_many_accounts_from_one_place_is_held_back_for_all_of_them() {
        when(identities.checkPassword("olena", "right")).thenReturn(true);
        belongsTo();
        for (int account = 0; account < 40; account++) {
            accounts.signIn("account" + account, "wrong", "6.6.6.6");
        }
        verify(identities, times(30)).checkPassword(any(), any());
        assertThat(accounts.signIn("olena", "right", "6.6.6.6")).isEmpty();
        assertThat(accounts.signIn("olena", "right", "1.1.1.1")).isPresent();
        clock.now = clock.now.plus(Duration.ofSeconds(61));
        assertThat(accounts.signIn("olena", "right", "6.6.6.6")).isPresent();
    }

    @Test
    void two_wrong_passwords_at_the_same_moment_are_wrong_and_no_fault_of_ours() {
        when(identities.checkPassword(any(), any())).thenThrow(new OptimisticLockingException("both counted"));
        assertThat(accounts.signIn("olena", "wrong", "6.6.6.6")).isEmpty();
    }

    private void belongsTo(Group... groups) {
        var members = mock(GroupQuery.class, Answers.RETURNS_SELF);
        when(members.unlimitedList()).thenReturn(List.of(groups));
        when(identities.createGroupQuery()).thenReturn(members);
        var desks = mock(TenantQuery.class, Answers.RETURNS_SELF);
        when(desks.unlimitedList()).thenReturn(List.<Tenant>of(new TenantEntity("integrator")));
        when(identities.createTenantQuery()).thenReturn(desks);
    }

    private static Group group(String id, String type) {
        var group = new GroupEntity(id);
        group.setType(type);
        return group;
    }

    private static final class MovedClock extends Clock {

        private Instant now = Instant.parse("2026-11-20T09:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
