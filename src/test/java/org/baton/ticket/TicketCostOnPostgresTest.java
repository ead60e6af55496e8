package org.baton.ticket;

import org.baton.TestDatabase;

class TicketCostOnPostgresTest extends TicketCostTest {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
