package org.baton.insight;

import org.baton.TestDatabase;

class ChangedPromisesOnPostgresTest extends ChangedPromisesTest {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
