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
                response,
                HttpStatus.UNAUTHORIZED,
                request.getHeader(HttpHeaders.AUTHORIZATION) == null
                        ? "This call needs a sign-in: a token (Authorization: Bearer) or an agent's account (Basic)."
                        : "The token, or the name and password, is not right. After wrong passwords an account rests"
                                + " for a while.");
    }

    static void notFromPage(HttpServletRequest request, HttpServletResponse response, Exception why)
            throws IOException {
        write(
                response,
                HttpStatus.FORBIDDEN,
                "This call does not come from a page of yours, or the page is too old: load it again.");
    }

    static void shut(HttpServletRequest request, HttpServletResponse response, Exception why) throws IOException {
        write(response, HttpStatus.FORBIDDEN, "This is switched off here.");
    }

    static void nothingHere(HttpServletRequest request, HttpServletResponse response, Exception why)
            throws IOException {
        write(response, HttpStatus.NOT_FOUND, "There is nothing here; the calls are listed at /api/docs.");
    }

    static void tooLarge(HttpServletResponse response, String detail) throws IOException {
        write(response, HttpStatus.PAYLOAD_TOO_LARGE, detail);
    }

    /** The details are sentences of this class, without quotes, so they are JSON as they are. */
    static void write(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        String problem = "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}";
        response.getOutputStream()
                .write(problem.formatted(status.getReasonPhrase(), status.value(), detail)
                        .getBytes(UTF_8));
    }
}
