package org.baton.desk;

import org.baton.TestDatabase;

class AgentsOnPostgresTest extends AgentsTest {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
