package org.baton.dispatch;

import org.baton.TestDatabase;

class DispatcherOnPostgresTest extends DispatcherTest {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
