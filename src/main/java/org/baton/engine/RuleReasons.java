package org.baton.engine;

import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.model.dmn.instance.Rule;

/** Keeps a rule's annotation as its name, since the engine forgets annotations but keeps names. */
final class RuleReasons extends DecisionTransformListener {

    @Override
    public void transformDecisionTableRule(Rule rule, DmnDecisionTableRuleImpl compiled) {
        if (rule.getDescription() != null) {
            compiled.setName(rule.getDescription().getTextContent().trim());
        }
    }
}
