package org.baton.models;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baton.engine.ForModels;
import org.baton.engine.Variable;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.stereotype.Component;

/** What our Java offers to models: beans that they may name, and the variables and messages of processes. */
final class Declared {

    private static final Map<String, Class<?>> BEANS = scan(new AnnotationTypeFilter(Component.class));
    private static final Map<String, Class<?>> PROCESSES =
            scan(new RegexPatternTypeFilter(Pattern.compile(".*\\.[A-Z]\\w*Process")));

    private Declared() {}

    static boolean isDelegate(String bean) {
        return JavaDelegate.class.isAssignableFrom(BEANS.getOrDefault(bean, Object.class));
    }

    static Class<?> type(String bean) {
        return BEANS.get(bean);
    }

    static boolean isListener(String bean) {
        return TaskListener.class.isAssignableFrom(BEANS.getOrDefault(bean, Object.class));
    }

    static boolean isForModels(String bean) {
        return BEANS.getOrDefault(bean, Object.class).isAnnotationPresent(ForModels.class);
    }

    static boolean has(String bean, String method) {
        return isForModels(bean)
                && Arrays.stream(BEANS.get(bean).getDeclaredMethods())
                        .anyMatch(it -> it.getName().equals(method) && Modifier.isPublic(it.getModifiers()));
    }

    static Set<String> variables() {
        return constants(Variable.class).map(it -> ((Variable<?>) it).name()).collect(Collectors.toSet());
    }

    static Set<String> messages() {
        return constants(String.class).map(String.class::cast).collect(Collectors.toSet());
    }

    private static Stream<Object> constants(Class<?> type) {
        return PROCESSES.values().stream()
                .flatMap(it -> Arrays.stream(it.getFields()))
                .filter(it -> type.equals(it.getType()))
                .map(Declared::value);
    }

    private static Object value(Field constant) {
        try {
            return constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Real classes only, not the tests'. */
    private static Map<String, Class<?>> scan(TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        var found = new TreeMap<String, Class<?>>();
        for (BeanDefinition it : scanner.findCandidateComponents("org.baton")) {
            Class<?> type = load(it.getBeanClassName());
            if (!type.getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .getPath()
                    .contains("test-classes")) {
                found.put(
                        AnnotationBeanNameGenerator.INSTANCE.generateBeanName(it, new SimpleBeanDefinitionRegistry()),
                        type);
            }
        }
        return found;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Declared.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
