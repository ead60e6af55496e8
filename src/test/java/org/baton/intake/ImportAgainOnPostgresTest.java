package org.baton.intake;

import org.baton.TestDatabase;

class ImportAgainOnPostgresTest extends ImportAgainTest {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
