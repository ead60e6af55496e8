package org.baton.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.dispatch.DispatchRoom.process;

import org.baton.TestDatabase;
import org.junit.jupiter.api.Test;

class OffersTest {

    private final DispatchRoom room = new DispatchRoom(TestDatabase.h2());
    private final Offers offers = room.bean(Offers.class);

    @Test
    void what_is_offered_to_an_agent_is_seen_by_the_agent_and_the_leads() {
        var ticket = process("1", "paid", "anna");
        assertThat(offers.agents(ticket)).containsExactly("anna");
        assertThat(offers.groups(ticket)).containsExactly("onebox-leads");
        assertThat(offers.lineGroup(ticket)).isEqualTo("onebox-paid");
    }

    @Test
    void what_is_offered_to_nobody_is_seen_by_the_whole_line() {
        var ticket = process("1", "paid", null);
        assertThat(offers.agents(ticket)).isEmpty();
        assertThat(offers.groups(ticket)).containsExactly("onebox-leads", "onebox-paid");
    }

    @Test
    void what_is_with_the_leads_names_them_once() {
        assertThat(offers.groups(process("1", "leads", null))).containsExactly("onebox-leads");
    }
}
