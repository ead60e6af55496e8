package org.baton.insight;

import org.baton.TestDatabase;

class SheetsOnPostgresTest extends SheetsTest {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
