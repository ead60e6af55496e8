package org.baton;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Runs the whole desk on PostgreSQL instead of H2, where Maven says so. */
@TestConfiguration
@ConditionalOnProperty(name = "baton.test.database", havingValue = "postgres")
class OnPostgres {

    @Bean
    DynamicPropertyRegistrar postgres() {
        String url = TestDatabase.postgresUrl();
        return properties -> {
            properties.add("spring.datasource.url", () -> url);
            properties.add("spring.datasource.username", () -> "postgres");
            properties.add("spring.flyway.schemas", () -> "baton");
            properties.add("spring.flyway.default-schema", () -> "baton");
        };
    }
}
