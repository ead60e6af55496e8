package org.baton.ticket;

import org.baton.TestDatabase;

class RecordsOfATicketOnPostgresTest extends RecordsOfATicketTest {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
