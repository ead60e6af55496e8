package org.baton.engine;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Keeps why a call of Tasklist is refused: the engine tells it in English, amid words about its own listeners. */
@Component
class HeardRefusals extends AbstractProcessEnginePlugin {

    private static final String HEARD = HeardRefusals.class.getName();

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreCommandInterceptorsTxRequired(List.of(new Listener()));
    }

    static Optional<Sentence> of(HttpServletRequest call) {
        return Optional.ofNullable((Sentence) call.getAttribute(HEARD));
    }

    private static final class Listener extends CommandInterceptor {

        @Override
        public <T> T execute(Command<T> command) {
            try {
                return next.execute(command);
            } catch (RuntimeException fault) {
                hear(Faults.in(fault, Refused.class), RequestContextHolder.getRequestAttributes());
                throw fault;
            }
        }

        private static void hear(Refused refused, RequestAttributes call) {
            if (refused != null && call != null) {
                call.setAttribute(HEARD, refused.sentence(), RequestAttributes.SCOPE_REQUEST);
            }
        }
    }
}
