package org.baton.engine;

import java.lang.reflect.Method;
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
        return type(name).map(it -> context.getBean(name));
    }

    Optional<Class<?>> type(String name) {
        return context.containsBean(name)
                ? Optional.<Class<?>>ofNullable(context.getType(name)).filter(ModelBeans::isOpen)
                : Optional.empty();
    }

    /** The public method of a bean that is marked for models; its class may be its room's own. */
    Optional<Method> method(Class<?> bean, String name, int arguments) {
        Class<?> type = ClassUtils.getUserClass(bean);
        return type.isAnnotationPresent(ForModels.class)
                ? Arrays.stream(type.getDeclaredMethods())
                        .filter(it -> Modifier.isPublic(it.getModifiers()))
                        .filter(it -> it.getName().equals(name) && it.getParameterCount() == arguments)
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isOpen(Class<?> type) {
        return JavaDelegate.class.isAssignableFrom(type)
                || TaskListener.class.isAssignableFrom(type)
                || ExecutionListener.class.isAssignableFrom(type)
                || ClassUtils.getUserClass(type).isAnnotationPresent(ForModels.class);
    }
}
