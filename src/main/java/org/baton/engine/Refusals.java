package org.baton.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** What a call is told that does not come past the doors, as a problem of RFC 9457. */
final class Refusals {

    private Refusals() {}

    static void notSignedIn(HttpServletRequest request, HttpServletResponse response, Exception why)
            throws IOException {
        response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"baton\"");
        response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"baton\", charset=\"UTF-8\"");
        write(
                request,
                response,
                HttpStatus.UNAUTHORIZED,
                request.getHeader(HttpHeaders.AUTHORIZATION) == null
                        ? Sentence.of(
                                "This call needs a sign-in: a token (Authorization: Bearer) or an agent's account (Basic).")
                        : Sentence.of("The token, or the name and password, is not right. After wrong passwords an"
                                + " account rests for a while."));
    }

    static void notFromPage(HttpServletRequest request, HttpServletResponse response, Exception why)
            throws IOException {
        write(
                request,
                response,
                HttpStatus.FORBIDDEN,
                Sentence.of("This call does not come from a page of yours, or the page is too old: load it again."));
    }

    static void shut(HttpServletRequest request, HttpServletResponse response, Exception why) throws IOException {
        write(request, response, HttpStatus.FORBIDDEN, Sentence.of("This is switched off here."));
    }

    static void nothingHere(HttpServletRequest request, HttpServletResponse response, Exception why)
            throws IOException {
        write(
                request,
                response,
                HttpStatus.NOT_FOUND,
                Sentence.of("There is nothing here; the calls are listed at /api/docs."));
    }

    /** The sentences of this room have no quotes, in no language, so they are JSON as they are. */
    static void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, Sentence why)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        String problem = "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}";
        response.getOutputStream()
                .write(problem.formatted(status.getReasonPhrase(), status.value(), why.in(Tongue.of(request)))
                        .getBytes(UTF_8));
    }
}
