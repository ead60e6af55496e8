package org.baton.ticket;

import org.baton.TestDatabase;

class TicketPagesOnPostgresTest extends TicketPagesTest {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
