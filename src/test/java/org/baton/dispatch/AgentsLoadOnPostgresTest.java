package org.baton.dispatch;

import org.baton.TestDatabase;

class AgentsLoadOnPostgresTest extends AgentsLoadTest {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
