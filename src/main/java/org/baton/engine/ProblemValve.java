package org.baton.engine;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.HttpStatus;

/** What the server itself refuses, before any of our code sees it, is told as a problem, too. Made by the server. */
public final class ProblemValve extends ErrorReportValve {

    private static final int FIRST_ERROR = 400;

    @Override
    protected void report(Request request, Response response, Throwable fault) {
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        if (status == null
                || status.value() < FIRST_ERROR
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        try {
            Refusals.write(
                    request.getRequest(),
                    response.getResponse(),
                    status,
                    Sentence.of("The server answers: {0}.", status.getReasonPhrase()));
            response.finishResponse();
        } catch (IOException gone) {
            containerLog.debug("Nobody is there any more to be told", gone);
        }
    }
}
