package org.baton.engine;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** The port of operations is the one after everybody's, unless it is named: so two Batons on one machine do not meet. */
final class OperationsPort implements EnvironmentPostProcessor, Ordered {

    private static final int USUAL = 8080;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment settings, SpringApplication application) {
        int everybodys = settings.getProperty("server.port", Integer.class, USUAL);
        settings.getPropertySources()
                .addLast(new MapPropertySource(
                        "the port of operations",
                        Map.of("baton.operations-port", everybodys > 0 ? everybodys + 1 : everybodys)));
    }

    /** Once the files of settings are read. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }
}
