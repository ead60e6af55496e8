package org.baton;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A test of the whole desk that saves models while the desk runs, in a copy of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DeskTest
@Import(AnalystTest.Copy.class)
public @interface AnalystTest {

    /** One for all such tests, which put back what they change. */
    @TestConfiguration
    class Copy {

        @Bean
        OwnModels ownModels() {
            return OwnModels.copy();
        }

        @Bean
        ChangeStory changeStory(
                DeskStory story,
                OwnModels files,
                org.baton.engine.Models models,
                org.springframework.test.web.servlet.MockMvc http,
                org.springframework.jdbc.core.simple.JdbcClient sql) {
            return new ChangeStory(story, files, models, http, sql);
        }

        @Bean
        DynamicPropertyRegistrar ownModelsAreRead(OwnModels models) {
            return properties ->
                    properties.add("baton.models", () -> models.root().toString());
        }
    }
}
