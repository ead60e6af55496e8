package org.baton.engine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Who is signed in stands in the session once, where Tasklist and Cockpit look for it. So whoever signs in at either
 * their form or ours is signed in to all of them, and signs out of all.
 */
final class SharedSession implements SecurityContextRepository {

    private static final String ENGINE = "default";

    private final Accounts accounts;

    SharedSession(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Which of the engine's applications whoever is signed in may open. */
    static Set<String> apps(HttpServletRequest request) {
        return kept(request).map(UserAuthentication::getAuthorizedApps).orElse(Set.of());
    }

    /** The name of whoever is signed in. */
    static Optional<String> person(HttpServletRequest request) {
        return kept(request).map(Authentication::getIdentityId);
    }

    /** Asks anew each time what the account may do, so that a right that is taken away is gone at once. */
    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        var context = SecurityContextHolder.createEmptyContext();
        kept(exchange.getRequest())
                .map(Authentication::getIdentityId)
                .flatMap(accounts::find)
                .ifPresent(caller -> context.setAuthentication(token(caller)));
        return context;
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        var signedIn = context.getAuthentication();
        if (signedIn != null && signedIn.getPrincipal() instanceof Caller caller) {
            keep(caller.name(), request.getSession());
        } else if (signedIn != null && signedIn.getPrincipal() instanceof OidcUser elsewhere) {
            keep(elsewhere.getName(), request.getSession());
        } else if (request.getSession(false) != null) {
            AuthenticationUtil.updateSession(request.getSession(), new Authentications());
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return kept(request).isPresent();
    }

    static UsernamePasswordAuthenticationToken token(Caller caller) {
        return new UsernamePasswordAuthenticationToken(caller, null, AuthorityUtils.NO_AUTHORITIES);
    }

    private static void keep(String account, HttpSession session) {
        var people = new Authentications();
        people.addOrReplace(AuthenticationUtil.createAuthentication(ENGINE, account));
        AuthenticationUtil.updateSession(session, people);
    }

    private static Optional<UserAuthentication> kept(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(AuthenticationUtil::getAuthsFromSession)
                .map(it -> (UserAuthentication) it.getAuthenticationForProcessEngine(ENGINE));
    }
}
