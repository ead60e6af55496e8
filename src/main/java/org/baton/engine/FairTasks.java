package org.baton.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Tells whoever takes or completes a task in Tasklist that a colleague was faster, where the engine would say that
 * something is null, or why else it is refused, in their language; and keeps them from completing what a colleague has.
 */
final class FairTasks extends OncePerRequestFilter {

    private static final Pattern DEED =
            Pattern.compile(".*/engine/default/task/([^/]+)/(claim|complete|submit-form|resolve)");

    private final Overtaken overtaken;
    private final ObjectMapper json;

    FairTasks(Overtaken overtaken, ObjectMapper json) {
        this.overtaken = overtaken;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || !DEED.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var before = obstacle(request);
        if (before.isPresent()) {
            refuse(response, before.get().in(Tongue.of(request)));
            return;
        }
        var answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        var after = answer.getStatus() < HttpStatus.BAD_REQUEST.value()
                ? Optional.<Sentence>empty()
                : obstacle(request).or(() -> HeardRefusals.of(request));
        if (after.isPresent()) {
            answer.reset();
            refuse(answer, after.get().in(Tongue.of(request)));
        }
        answer.copyBodyToResponse();
    }

    private Optional<Sentence> obstacle(HttpServletRequest request) {
        Matcher deed = DEED.matcher(request.getRequestURI());
        return deed.matches()
                ? SharedSession.person(request)
                        .flatMap(it ->
                                overtaken.of(deed.group(1), it, !deed.group(2).equals("claim")))
                : Optional.empty();
    }

    /** In the shape of the engine's own refusals, which Tasklist shows. */
    private void refuse(HttpServletResponse response, String sentence) throws IOException {
        response.setStatus(HttpStatus.CONFLICT.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream()
                .write(json.writeValueAsString(Map.of("type", "Conflict", "message", sentence))
                        .getBytes(UTF_8));
    }
}
