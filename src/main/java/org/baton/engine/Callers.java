package org.baton.engine;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a controller that asks for a {@link Caller} whoever is calling. */
@Component
public class Callers implements HandlerMethodArgumentResolver {

    /** @throws IllegalStateException outside of a call */
    public static Caller current() {
        return signedIn()
                .orElseThrow(
                        () -> new IllegalStateException("Nobody is calling: this runs outside of a call to the API"));
    }

    /** Nobody on a page that is open to everybody. */
    public static Optional<Caller> signedIn() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof Caller caller
                ? Optional.of(caller)
                : Optional.empty();
    }

    /** Whose doing it is that happens now: in Tasklist, through the API or on a page; nobody's where a timer rings. */
    public static Optional<String> agent() {
        var command = Context.getCommandContext();
        return Optional.ofNullable(command)
                .map(CommandContext::getAuthenticatedUserId)
                .or(() -> signedIn().filter(Caller::isAgent).map(Caller::name));
    }

    /** Which of the engine's own applications ({@code tasklist}, {@code cockpit}) whoever asks for a page may open. */
    public static Set<String> apps(HttpServletRequest request) {
        return SharedSession.apps(request);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer container,
            NativeWebRequest request,
            WebDataBinderFactory binders) {
        return current();
    }
}
