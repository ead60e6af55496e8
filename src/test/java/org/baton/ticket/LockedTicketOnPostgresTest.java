package org.baton.ticket;

import org.baton.TestDatabase;

class LockedTicketOnPostgresTest extends LockedTicketTest {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
