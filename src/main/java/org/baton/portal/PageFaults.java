package org.baton.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.baton.engine.Conflict;
import org.baton.engine.Forbidden;
import org.baton.engine.Invalid;
import org.baton.engine.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Whatever goes wrong while a page is made is shown as a page; a script that fetches a part of one is told a problem. */
@ControllerAdvice(basePackages = {"org.baton.portal", "org.baton.insight"})
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageFaults {

    /** Where {@link FaultPages} finds what is wrong, in a sentence. */
    static final String SAID = PageFaults.class.getName();

    private static final Logger LOG = LoggerFactory.getLogger(PageFaults.class);

    @ExceptionHandler
    Object nothing(NotFound fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        return tell(HttpStatus.NOT_FOUND, fault.sentence().told(), request, response);
    }

    @ExceptionHandler
    Object forbidden(Forbidden fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        return tell(HttpStatus.FORBIDDEN, fault.sentence().told(), request, response);
    }

    @ExceptionHandler
    Object overtaken(Conflict fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        return tell(HttpStatus.CONFLICT, fault.sentence().told(), request, response);
    }

    @ExceptionHandler
    Object unusable(Invalid fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        return tell(HttpStatus.UNPROCESSABLE_ENTITY, fault.sentence().told(), request, response);
    }

    @ExceptionHandler
    Object unexpected(Exception fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (fault instanceof org.springframework.web.ErrorResponse known) {
            return tell(HttpStatus.valueOf(known.getStatusCode().value()), null, request, response);
        }
        String reference = UUID.randomUUID().toString();
        LOG.error("A page failed, reference {}", reference, fault);
        return tell(HttpStatus.INTERNAL_SERVER_ERROR, reference, request, response);
    }

    private static Object tell(HttpStatus status, String said, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getHeader("HX-Request") != null) {
            return ResponseEntity.of(ProblemDetail.forStatusAndDetail(status, said))
                    .build();
        }
        request.setAttribute(SAID, said);
        response.sendError(status.value());
        return null;
    }
}
