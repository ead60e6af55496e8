package org.baton.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who calls from the Authorization header: a program by its token, an agent by name and password. */
final class SignIn extends OncePerRequestFilter {

    private final ApiClients clients;
    private final Accounts accounts;

    SignIn(ApiClients clients, Accounts accounts) {
        this.clients = clients;
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        caller(request).ifPresent(SignIn::remember);
        chain.doFilter(request, response);
    }

    private static void remember(Caller caller) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SharedSession.token(caller));
        SecurityContextHolder.setContext(context);
    }

    private Optional<Caller> caller(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        int space = header == null ? -1 : header.indexOf(' ');
        if (space < 0) {
            return Optional.empty();
        }
        String proof = header.substring(space + 1).trim();
        return switch (header.substring(0, space).toLowerCase()) {
            case "bearer" -> clients.withToken(proof);
            case "basic" -> agent(proof, request.getRemoteAddr());
            default -> Optional.empty();
        };
    }

    private Optional<Caller> agent(String proof, String address) {
        try {
            String pair = new String(Base64.getDecoder().decode(proof), UTF_8);
            int colon = pair.indexOf(':');
            return colon < 1
                    ? Optional.empty()
                    : accounts.signIn(pair.substring(0, colon), pair.substring(colon + 1), address);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
