package org.baton.ticket;

import org.baton.TestDatabase;

class SearchCostOnPostgresTest extends SearchCostTest {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
