package org.baton.engine;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the server shows for faults outside of the API's controllers: the status in words, and nothing else. */
@RestController
class ErrorPage implements ErrorController {

    /** Spring would name this page itself; the path that was asked for may be what was wrong, so it is not repeated. */
    private static final URI ASKED_FOR = URI.create("/");

    @RequestMapping("/error")
    ProblemDetail error(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        var known = status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
        var why = Sentence.of("The server answers: {0}.", known.getReasonPhrase());
        var problem = ProblemDetail.forStatusAndDetail(known, why.told());
        problem.setInstance(ASKED_FOR);
        return problem;
    }
}
