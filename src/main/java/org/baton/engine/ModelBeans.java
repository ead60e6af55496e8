package org.baton.engine;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** The beans that a model may name: delegates, listeners, and what is marked {@link ForModels}. */
@Component
class ModelBeans {

    private final ApplicationContext context;

    ModelBeans(ApplicationContext context) {
        this.context = context;
    }

    Optional<Object> named(String name) {
        return context.containsBean(name) && isOpen(context.getType(name))
                ? Optional.of(context.getBean(name))
                : Optional.empty();
    }

    boolean mayCall(Object bean, String method) {
        Class<?> type = ClassUtils.getUserClass(bean);
        return type.isAnnotationPresent(ForModels.class)
                && Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(it -> Modifier.isPublic(it.getModifiers())
                                && it.getName().equals(method));
    }

    private static boolean isOpen(Class<?> type) {
        return type != null
                && (JavaDelegate.class.isAssignableFrom(type)
                        || TaskListener.class.isAssignableFrom(type)
                        || ExecutionListener.class.isAssignableFrom(type)
                        || ClassUtils.getUserClass(type).isAnnotationPresent(ForModels.class));
    }
}
