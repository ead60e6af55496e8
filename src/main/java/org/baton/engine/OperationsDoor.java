package org.baton.engine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.actuate.autoconfigure.security.servlet.EndpointRequest;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The way in for whoever watches the desk, on a port of its own: health and numbers without a sign-in, copies of the database
 * for administrators, and nothing else. Were it the port of everybody, the numbers would be everybody's; so this way is not
 * there then, and {@link Doors} holds.
 */
@Configuration
@ConditionalOnWebApplication
class OperationsDoor {

    private static final RequestMatcher BACKUP = EndpointRequest.to("backup");

    private final ApiClients clients;
    private final Accounts accounts;

    OperationsDoor(ApiClients clients, Accounts accounts) {
        this.clients = clients;
        this.accounts = accounts;
    }

    @Bean
    @Order(0)
    SecurityFilterChain operations(HttpSecurity http, Environment settings) throws Exception {
        http.securityMatcher(call -> isOperations(call.getLocalPort(), settings))
                .csrf(CsrfConfigurer::disable)
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new SignIn(clients, accounts), AuthorizationFilter.class);
        http.exceptionHandling(
                it -> it.authenticationEntryPoint(OperationsDoor::refuse).accessDeniedHandler(OperationsDoor::refuse));
        http.authorizeHttpRequests(calls -> calls.requestMatchers(EndpointRequest.to("health", "prometheus"))
                .permitAll()
                .requestMatchers(BACKUP)
                .access((caller, call) -> new AuthorizationDecision(isAdministrator(caller.get())))
                .anyRequest()
                .denyAll());
        return http.build();
    }

    /** The port is known only once the server has opened it. */
    private static boolean isOperations(int port, Environment settings) {
        return ManagementPortType.get(settings) == ManagementPortType.DIFFERENT
                && String.valueOf(port).equals(settings.getProperty("local.management.port"));
    }

    private static boolean isAdministrator(Authentication signedIn) {
        return signedIn != null && signedIn.getPrincipal() instanceof Caller caller && caller.isAdministrator();
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Exception why)
            throws IOException {
        if (BACKUP.matches(request)) {
            response.addHeader("WWW-Authenticate", "Basic realm=\"baton\", charset=\"UTF-8\"");
            Refusals.write(
                    request,
                    response,
                    HttpStatus.UNAUTHORIZED,
                    Sentence.of("Copies are made by administrators, who sign in (Basic)."));
        } else {
            Refusals.nothingHere(request, response, why);
        }
    }
}
