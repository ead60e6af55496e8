package org.baton.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets the engine see the agent who calls its REST API, so that it asks for that agent's rights. */
final class AsCaller extends OncePerRequestFilter {

    private final IdentityService identities;

    AsCaller(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caller = Callers.current();
        identities.setAuthentication(caller.name(), List.copyOf(caller.groups()), tenants(caller));
        try {
            chain.doFilter(request, response);
        } finally {
            identities.clearAuthentication();
        }
    }

    /** Administrators see every tenant by being administrators; "all" is no tenant that the engine knows. */
    private static List<String> tenants(Caller caller) {
        return caller.desks().stream()
                .filter(it -> !it.equals(Caller.EVERY_DESK))
                .toList();
    }
}
