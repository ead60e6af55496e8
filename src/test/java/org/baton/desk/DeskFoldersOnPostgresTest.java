package org.baton.desk;

import org.baton.TestDatabase;

class DeskFoldersOnPostgresTest extends DeskFoldersTest {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
