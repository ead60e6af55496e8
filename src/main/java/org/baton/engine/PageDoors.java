package org.baton.engine;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The ways in for people with a browser: the pages, and the API as the pages call it. */
@Configuration
@ConditionalOnWebApplication
class PageDoors {

    private static final String SIGN_IN = "/sign-in";
    private static final String SIGN_OUT = "/sign-out";

    /** Nothing but our own scripts, styles and pictures; nothing written into a page runs. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; frame-ancestors 'self'; base-uri 'none'";

    /** What htmx sends along with whatever it asks for. */
    private static final String BY_SCRIPT = "HX-Request";

    private static final RequestMatcher ASSETS = paths("/desk/assets/**", "/webjars/htmx.org/**", "/favicon.ico");

    private static final RequestMatcher OF_ANALYSTS = paths("/desk/try/**", "/desk/models/**");

    private static final RequestMatcher OF_LEADS = paths("/desk/numbers/**");

    /** Whoever looks at these may press what changes every open ticket. */
    private static final RequestMatcher OF_LEADS_ALONE = paths("/desk/changes/**");

    private final Accounts accounts;
    private final OidcSignIn elsewhere;
    private final SharedSession session;

    PageDoors(Accounts accounts, OidcSignIn elsewhere) {
        this.accounts = accounts;
        this.elsewhere = elsewhere;
        this.session = new SharedSession(accounts);
    }

    /**
     * The API as a signed-in person's browser calls it. A call that brings its own proof goes the other way, on which
     * nothing is remembered; here another site could borrow the session, so each change must bring the page's token.
     */
    @Bean
    @Order(0)
    SecurityFilterChain apiOfPages(HttpSecurity http) throws Exception {
        http.securityMatcher(call -> paths("/api/**").matches(call)
                        && call.getHeader(HttpHeaders.AUTHORIZATION) == null
                        && session.containsContext(call))
                .securityContext(it -> it.securityContextRepository(session))
                .requestCache(RequestCacheConfigurer::disable);
        http.exceptionHandling(
                it -> it.authenticationEntryPoint(Refusals::notSignedIn).accessDeniedHandler(Refusals::notFromPage));
        http.authorizeHttpRequests(calls -> calls.anyRequest().authenticated());
        return http.build();
    }

    /** The pages; faults of the server are shown by one of them, too. */
    @Bean
    @Order(4)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        http.securityMatcher(new OrRequestMatcher(
                paths("/", "/desk/**", SIGN_IN, SIGN_OUT, "/webjars/htmx.org/**", "/favicon.ico"),
                call -> elsewhere.isWay(call.getRequestURI()),
                call -> call.getDispatcherType() == DispatcherType.ERROR));
        http.securityContext(it -> it.securityContextRepository(session))
                .authenticationProvider(new AccountSignIn(accounts))
                .requestCache(it -> it.requestCache(pagesAskedFor()));
        http.formLogin(it ->
                        it.loginPage(SIGN_IN).failureUrl(SIGN_IN + "?wrong").defaultSuccessUrl("/"))
                .logout(it -> it.logoutUrl(SIGN_OUT).logoutSuccessUrl(SIGN_IN + "?out"));
        elsewhere.addTo(http, SIGN_IN);
        http.exceptionHandling(
                it -> it.authenticationEntryPoint(PageDoors::toSignIn).accessDeniedHandler(PageDoors::refused));
        http.headers(it -> it.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(other -> other.policy("camera=(), microphone=(), geolocation=()")));
        http.authorizeHttpRequests(calls -> calls.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(ASSETS, paths(SIGN_IN))
                .permitAll()
                .requestMatchers(OF_ANALYSTS)
                .access((caller, call) -> new AuthorizationDecision(isAnalyst(caller.get())))
                .requestMatchers(OF_LEADS)
                .access((caller, call) -> new AuthorizationDecision(leads(caller.get()) || isAnalyst(caller.get())))
                .requestMatchers(OF_LEADS_ALONE)
                .access((caller, call) ->
                        new AuthorizationDecision(leads(caller.get()) || isAdministrator(caller.get())))
                .anyRequest()
                .access((caller, call) -> new AuthorizationDecision(hasDesk(caller.get()))));
        return http.build();
    }

    /** Back to the page that was wanted, once signed in; what scripts fetched is no page to come back to. */
    private static HttpSessionRequestCache pagesAskedFor() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(call -> call.getMethod().equals("GET")
                && call.getHeader(BY_SCRIPT) == null
                && new NegatedRequestMatcher(ASSETS).matches(call));
        return cache;
    }

    /** A script that only gets a part of a page is told to open the whole one. */
    private static void toSignIn(HttpServletRequest request, HttpServletResponse response, Exception why)
            throws IOException {
        if (request.getHeader(BY_SCRIPT) == null) {
            response.sendRedirect(SIGN_IN);
        } else {
            response.setHeader("HX-Redirect", SIGN_IN);
            Refusals.write(request, response, HttpStatus.UNAUTHORIZED, Sentence.of("You are no longer signed in."));
        }
    }

    /** A sign-in page that was left open for too long is shown afresh; everything else is refused on a page. */
    private static void refused(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (paths(SIGN_IN, SIGN_OUT).matches(request)) {
            response.sendRedirect(SIGN_IN + "?old");
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    /** Every page is about a desk. */
    private static boolean hasDesk(Authentication signedIn) {
        return signedIn != null
                && signedIn.getPrincipal() instanceof Caller caller
                && !caller.desks().isEmpty();
    }

    private static boolean isAnalyst(Authentication signedIn) {
        return signedIn != null
                && signedIn.getPrincipal() instanceof Caller caller
                && caller.desks().stream().anyMatch(caller::isAnalyst);
    }

    private static boolean isAdministrator(Authentication signedIn) {
        return signedIn != null && signedIn.getPrincipal() instanceof Caller caller && caller.isAdministrator();
    }

    private static boolean leads(Authentication signedIn) {
        return signedIn != null
                && signedIn.getPrincipal() instanceof Caller caller
                && !caller.leads().isEmpty();
    }

    private static RequestMatcher paths(String... patterns) {
        return new OrRequestMatcher(Arrays.stream(patterns)
                .map(it -> (RequestMatcher) withDefaults().matcher(it))
                .toList());
    }
}
