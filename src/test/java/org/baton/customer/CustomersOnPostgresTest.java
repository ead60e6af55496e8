package org.baton.customer;

import org.baton.TestDatabase;

class CustomersOnPostgresTest extends CustomersTest {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
