package org.baton.intake;

import org.baton.TestDatabase;

class ImportedCasesOnPostgresTest extends ImportedCasesTest {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
