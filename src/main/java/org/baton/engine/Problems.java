package org.baton.engine;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers whatever goes wrong in a call as a problem of RFC 9457, in words, without a trace. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ProblemDetail invalid(Invalid call) {
        return faulty(HttpStatus.UNPROCESSABLE_ENTITY, call.faults());
    }

    @ExceptionHandler
    ProblemDetail tooLarge(TooLarge call) {
        return faulty(HttpStatus.PAYLOAD_TOO_LARGE, call.faults());
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFound nothing) {
        return problem(HttpStatus.NOT_FOUND, nothing.sentence());
    }

    @ExceptionHandler
    ProblemDetail forbidden(Forbidden call) {
        return problem(HttpStatus.FORBIDDEN, call.sentence());
    }

    @ExceptionHandler
    ProblemDetail conflict(Conflict state) {
        var problem = problem(HttpStatus.CONFLICT, state.sentence());
        problem.setProperty("executor", state.executor());
        return problem;
    }

    /** Callers inside try again by themselves; whoever still gets here lost every time. */
    @ExceptionHandler({OptimisticLockingException.class, ConcurrencyFailureException.class})
    ProblemDetail overtaken(RuntimeException race) {
        return problem(
                HttpStatus.CONFLICT,
                Sentence.of("Somebody else changed this at the same moment. Please look at it and try again."));
    }

    @ExceptionHandler
    ProblemDetail unexpected(Exception fault) {
        String reference = UUID.randomUUID().toString();
        LOG.error("A call failed, reference {}", reference, fault);
        var problem = problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                Sentence.of(
                        "Something went wrong here, not with your call. Please tell operations the reference {0}.",
                        reference));
        problem.setProperty("reference", reference);
        return problem;
    }

    @ExceptionHandler
    ProblemDetail wrongParameter(MethodArgumentTypeMismatchException parameter) {
        var type = parameter.getRequiredType() == null ? String.class : parameter.getRequiredType();
        return faulty(HttpStatus.UNPROCESSABLE_ENTITY, List.of(new Fault(parameter.getName(), Faults.kind(type))));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = unreadable(fault);
        return handleExceptionInternal(fault, problem, headers, HttpStatus.valueOf(problem.getStatus()), request);
    }

    private ProblemDetail unreadable(Throwable fault) {
        var large = Faults.in(fault, TooLarge.class);
        var broken = Faults.broken(fault);
        var mismatch = Faults.in(fault, JsonMappingException.class);
        if (large != null) {
            return tooLarge(large);
        }
        if (broken == null && mismatch != null) {
            return faulty(HttpStatus.UNPROCESSABLE_ENTITY, List.of(Faults.of(mismatch)));
        }
        return problem(
                HttpStatus.BAD_REQUEST,
                broken == null
                        ? Sentence.of("The body is missing or cannot be read; this call needs a JSON object.")
                        : Faults.unsound(broken));
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var fault = new Fault(missing.getParameterName(), Sentence.of("is needed"));
        var problem = faulty(HttpStatus.UNPROCESSABLE_ENTITY, List.of(fault));
        return handleExceptionInternal(missing, problem, headers, HttpStatus.UNPROCESSABLE_ENTITY, request);
    }

    @Override
    protected ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException nothing, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (nothing.getResourcePath().startsWith("desk/")) {
            return asPage(status, (ServletWebRequest) request);
        }
        var problem = problem(
                HttpStatus.NOT_FOUND,
                Sentence.of("There is nothing at /{0}; the calls are listed at /api/docs.", nothing.getResourcePath()));
        return handleExceptionInternal(nothing, problem, headers, status, request);
    }

    /** Left to the server, which asks for a page in the shape that the caller can read. */
    private static ResponseEntity<Object> asPage(HttpStatusCode status, ServletWebRequest request) {
        try {
            Objects.requireNonNull(request.getResponse()).sendError(status.value());
            return null;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static ProblemDetail faulty(HttpStatus status, List<Fault> faults) {
        record Told(String field, String message) {}
        var problem = problem(status, Faults.summary(faults));
        problem.setProperty(
                "errors",
                faults.stream()
                        .map(it -> new Told(it.field(), it.message().told()))
                        .toList());
        return problem;
    }

    private static ProblemDetail problem(HttpStatus status, Sentence why) {
        return ProblemDetail.forStatusAndDetail(status, why.told());
    }
}
