package org.baton.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** A call that takes no body may come with an empty one, or an empty object; a field there is one that nobody would read. */
final class Bodies implements HandlerInterceptor {

    private final ObjectProvider<ObjectMapper> json;

    Bodies(ObjectProvider<ObjectMapper> json) {
        this.json = json;
    }

    private record Nothing() {}

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (HttpMethod.POST.matches(request.getMethod()) && handler instanceof HandlerMethod call && takesNone(call)) {
            byte[] body = request.getInputStream().readNBytes(Input.BODY_BYTES);
            if (!new String(body, UTF_8).isBlank()) {
                read(body, request);
            }
        }
        return true;
    }

    private static boolean takesNone(HandlerMethod call) {
        return Arrays.stream(call.getMethodParameters()).noneMatch(it -> it.hasParameterAnnotation(RequestBody.class));
    }

    private void read(byte[] body, HttpServletRequest request) {
        try {
            json.getObject().readValue(body, Nothing.class);
        } catch (IOException wrong) {
            throw new HttpMessageNotReadableException("unread", wrong, new ServletServerHttpRequest(request));
        }
    }
}
