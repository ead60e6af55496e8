package org.baton.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses calls of Camunda's web applications whose address is spelled with escapes where none belong. The server finds
 * the servlet by the plain spelling and Spring by the one that was sent; where they differ, a call ends in a fault.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlainAddresses extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String servlet = request.getServletPath();
        return !servlet.startsWith("/camunda/")
                || request.getRequestURI().startsWith(request.getContextPath() + servlet);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Refusals.write(
                request, response, HttpStatus.BAD_REQUEST, Sentence.of("Please spell this address without escapes."));
    }
}
