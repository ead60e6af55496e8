package org.baton.engine;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The ways into the application, and who may take them. What is not named here is shut. */
@Configuration
@ConditionalOnWebApplication
class Doors {

    private final ApiClients clients;
    private final Accounts accounts;
    private final WrongPasswords wrongPasswords;

    Doors(ApiClients clients, Accounts accounts, WrongPasswords wrongPasswords) {
        this.clients = clients;
        this.accounts = accounts;
        this.wrongPasswords = wrongPasswords;
    }

    /** Programs and agents. Nothing is remembered between two calls, so no other site can borrow a session. */
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, @Value("${baton.open-docs:false}") boolean openDocs) throws Exception {
        remembersNothing(http, "/api/**").addFilterBefore(signIn(), AuthorizationFilter.class);
        http.exceptionHandling(it -> it.authenticationEntryPoint(Refusals::notSignedIn));
        http.authorizeHttpRequests(calls -> {
            if (openDocs) {
                calls.requestMatchers(path("/api/docs/**"), path("/api/docs.yaml"))
                        .permitAll();
            }
            calls.anyRequest().authenticated();
        });
        return http.build();
    }

    /**
     * The engine's own REST API can do anything to any ticket and has no sign-in of its own, so it is shut unless
     * somebody asks for it, and then open to accounts only, with the rights that they have in Tasklist.
     */
    @Bean
    @Order(2)
    SecurityFilterChain engineRest(
            HttpSecurity http, IdentityService identities, @Value("${baton.engine-rest:false}") boolean wanted)
            throws Exception {
        remembersNothing(http, "/engine-rest/**")
                .addFilterBefore(signIn(), AuthorizationFilter.class)
                .addFilterAfter(new AsCaller(identities), AuthorizationFilter.class);
        http.exceptionHandling(it -> it.authenticationEntryPoint(wanted ? Refusals::notSignedIn : Refusals::shut)
                .accessDeniedHandler(Refusals::shut));
        http.authorizeHttpRequests(calls -> calls.anyRequest()
                .access((caller, call) -> new AuthorizationDecision(wanted && isAgent(caller.get()))));
        return http.build();
    }

    /**
     * Tasklist and Cockpit sign in by themselves and guard their own sessions, with a CSRF filter that Spring's would
     * stand in the way of. Their set-up page would make the first administrator of whoever comes first.
     */
    @Bean
    @Order(3)
    SecurityFilterChain webapps(
            HttpSecurity http,
            Overtaken overtaken,
            ObjectMapper json,
            @Value("${camunda.bpm.generic-properties.properties.query-max-results-limit}") int most)
            throws Exception {
        http.securityMatcher(path("/camunda/**"))
                .csrf(CsrfConfigurer::disable)
                .addFilterBefore(
                        new TasklistSignIn(path("/camunda/api/admin/auth/user/*/login/**"), wrongPasswords),
                        AuthorizationFilter.class)
                .addFilterAfter(new BoundedLists(most), AuthorizationFilter.class)
                .addFilterAfter(new FairTasks(overtaken, json), AuthorizationFilter.class);
        http.headers(it -> it.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin));
        http.requestCache(RequestCacheConfigurer::disable)
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.NEVER));
        http.exceptionHandling(it -> it.authenticationEntryPoint(Refusals::shut));
        http.authorizeHttpRequests(calls -> calls.requestMatchers(path("/camunda/api/admin/setup/**"))
                .denyAll()
                .anyRequest()
                .permitAll());
        return http.build();
    }

    @Bean
    @Order(5)
    SecurityFilterChain everythingElse(HttpSecurity http) throws Exception {
        remembersNothing(http, "/**");
        http.exceptionHandling(it -> it.authenticationEntryPoint(Refusals::nothingHere));
        http.authorizeHttpRequests(calls -> calls.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(path("/actuator/health/**"))
                .permitAll()
                .anyRequest()
                .denyAll());
        return http.build();
    }

    /** What is refused before any door – a method or an address that nobody uses in good faith – is told in words, too. */
    @Bean
    RequestRejectedHandler refusedAtOnce() {
        return (request, response, why) -> Refusals.write(
                request,
                response,
                HttpStatus.BAD_REQUEST,
                Sentence.of("This method, or this address as it is spelled, is not read here."));
    }

    private Filter signIn() {
        return new SignIn(clients, accounts);
    }

    private static HttpSecurity remembersNothing(HttpSecurity http, String path) throws Exception {
        return http.securityMatcher(path(path))
                .csrf(CsrfConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }

    /** A pattern given as a mere string does not reach what is served outside of Spring's own controllers. */
    private static RequestMatcher path(String pattern) {
        return withDefaults().matcher(pattern);
    }

    private static boolean isAgent(Authentication signedIn) {
        return signedIn != null && signedIn.getPrincipal() instanceof Caller caller && caller.isAgent();
    }
}
