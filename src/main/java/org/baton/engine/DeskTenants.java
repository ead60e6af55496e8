package org.baton.engine;

import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** An instance belongs to the tenant that its start variable {@code desk} names; a person cannot start one for a desk not theirs. */
@Component
class DeskTenants extends AbstractProcessEnginePlugin implements TenantIdProvider {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setTenantIdProvider(this);
    }

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext instance) {
        if (instance.getSuperExecution() != null) {
            return instance.getSuperExecution().getTenantId();
        }
        String desk = said(instance.getVariables().get("desk"));
        Authentication person = Context.getCommandContext().getAuthentication();
        return person == null || person.getUserId() == null ? desk : ownDesk(desk, person.getTenantIds());
    }

    /** What is left empty in a form is not said. */
    private static String said(Object desk) {
        return desk == null || desk.toString().isBlank()
                ? null
                : desk.toString().strip();
    }

    private static String ownDesk(String desk, List<String> own) {
        if (desk == null && own != null && own.size() == 1) {
            return own.get(0);
        }
        if (own == null || !own.contains(desk)) {
            throw new BadUserRequestException(
                    desk == null
                            ? "You work at several desks: say which one this is for."
                            : "You do not work at the desk '" + desk + "', so you cannot start this there.");
        }
        return desk;
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext instance) {
        return null;
    }

    @Override
    public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext decision) {
        return decision.getExecution() == null ? null : decision.getExecution().getTenantId();
    }
}
