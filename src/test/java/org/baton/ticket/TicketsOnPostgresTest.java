package org.baton.ticket;

import org.baton.TestDatabase;

class TicketsOnPostgresTest extends TicketsTest {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
