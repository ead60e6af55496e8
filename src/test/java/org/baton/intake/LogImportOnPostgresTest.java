package org.baton.intake;

import org.baton.TestDatabase;

class LogImportOnPostgresTest extends LogImportTest {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
