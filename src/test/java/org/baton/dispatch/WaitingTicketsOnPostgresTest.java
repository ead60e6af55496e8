package org.baton.dispatch;

import org.baton.TestDatabase;

class WaitingTicketsOnPostgresTest extends WaitingTicketsTest {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
