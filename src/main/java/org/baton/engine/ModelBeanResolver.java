package org.baton.engine;

import java.beans.FeatureDescriptor;
import java.lang.reflect.Method;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.joda.time.DateTime;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/** Resolves the beans that models may name, and the few properties of an execution that they need. */
final class ModelBeanResolver extends ELResolver {

    static final Set<String> SCOPE_PROPERTIES =
            Set.of("id", "tenantId", "processInstanceId", "processBusinessKey", "businessKey", "assignee", "name");

    private final BeanELResolver reflection = new BeanELResolver(true);
    private final ModelBeans beans;

    ModelBeanResolver(ModelBeans beans) {
        this.beans = beans;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base == null) {
            return context.getContext(VariableScope.class) == null ? null : bean(context, String.valueOf(property));
        }
        return base instanceof VariableScope && SCOPE_PROPERTIES.contains(property)
                ? reflection.getValue(context, base, property)
                : null;
    }

    private Object bean(ELContext context, String name) {
        var bean = beans.named(name);
        bean.ifPresent(it -> context.setPropertyResolved(true));
        return bean.orElse(null);
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        if (base instanceof DateTime && method.toString().matches("(plus|minus|with)\\w+|toDate")) {
            return reflection.invoke(context, base, method, types, arguments);
        }
        var found = base == null
                ? Optional.<Method>empty()
                : beans.method(
                        ClassUtils.getUserClass(base), method.toString(), arguments == null ? 0 : arguments.length);
        found.ifPresent(it -> context.setPropertyResolved(true));
        return found.map(it -> call(it, base, arguments)).orElse(null);
    }

    private static Object call(Method method, Object bean, Object[] arguments) {
        ReflectionUtils.makeAccessible(method);
        return ReflectionUtils.invokeMethod(method, bean, arguments);
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // nothing here can be written, and leaving it unresolved makes the engine refuse
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return null;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return Object.class;
    }
}
