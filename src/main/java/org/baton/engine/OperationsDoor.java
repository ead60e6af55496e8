package org.baton.engine;

import org.springframework.boot.actuate.autoconfigure.security.servlet.EndpointRequest;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The way in for whoever watches the desk, on a port of its own: health and numbers, without a sign-in, and nothing else.
 * Were it the port of everybody, the numbers would be everybody's; so this way is not there then, and {@link Doors} holds.
 */
@Configuration
@ConditionalOnWebApplication
class OperationsDoor {

    @Bean
    @Order(0)
    SecurityFilterChain operations(HttpSecurity http, Environment settings) throws Exception {
        http.securityMatcher(call -> isOperations(call.getLocalPort(), settings))
                .csrf(CsrfConfigurer::disable)
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.exceptionHandling(it -> it.authenticationEntryPoint(Refusals::nothingHere));
        http.authorizeHttpRequests(calls -> calls.requestMatchers(EndpointRequest.to("health", "prometheus"))
                .permitAll()
                .anyRequest()
                .denyAll());
        return http.build();
    }

    /** The port is known only once the server has opened it. */
    private static boolean isOperations(int port, Environment settings) {
        return ManagementPortType.get(settings) == ManagementPortType.DIFFERENT
                && String.valueOf(port).equals(settings.getProperty("local.management.port"));
    }
}
