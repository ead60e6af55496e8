package org.baton.engine;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.joda.time.DateTime;

/** Resolves the beans that models may name, and the few properties of an execution that they need. */
final class ModelBeanResolver extends ELResolver {

    private static final Set<String> SCOPE_PROPERTIES =
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
        return isAllowed(base, String.valueOf(method))
                ? reflection.invoke(context, base, method, types, arguments)
                : null;
    }

    private boolean isAllowed(Object base, String method) {
        return base instanceof DateTime
                ? method.matches("(plus|minus|with)\\w+|toDate")
                : base != null && beans.mayCall(base, method);
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
