package org.baton.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.baton.engine.WrongPasswords.Guesser;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Holds back whoever guesses at the forms of the engine's own applications, which ask the engine without us. */
final class TasklistSignIn extends OncePerRequestFilter {

    private final RequestMatcher form;
    private final WrongPasswords wrongPasswords;

    TasklistSignIn(RequestMatcher form, WrongPasswords wrongPasswords) {
        this.form = form;
        this.wrongPasswords = wrongPasswords;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !form.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var guesser =
                new Guesser(Objects.requireNonNullElse(request.getParameter("username"), ""), request.getRemoteAddr());
        if (wrongPasswords.tooMany(guesser)) {
            Refusals.write(
                    request,
                    response,
                    HttpStatus.UNAUTHORIZED,
                    Sentence.of("Too many wrong passwords; wait for a minute."));
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
            wrongPasswords.count(guesser);
        } else if (response.getStatus() == HttpStatus.OK.value()) {
            wrongPasswords.forget(guesser);
        }
    }
}
