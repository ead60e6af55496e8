package org.baton.intake;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "test.database=postgres")
class OnceOnPostgresTest extends OnceTest {}
