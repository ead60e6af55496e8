package org.baton.engine;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRequirementsGraph;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableInputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableOutputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.dmn.engine.impl.spi.transform.DmnTransformListener;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Definitions;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/** The engine's listener with nothing to do, so that ours say only what they do. */
abstract class DecisionTransformListener implements DmnTransformListener {

    @Override
    public void transformDecision(Decision decision, DmnDecision compiled) {
        // nothing unless overridden
    }

    @Override
    public void transformDecisionTableInput(Input input, DmnDecisionTableInputImpl compiled) {
        // nothing unless overridden
    }

    @Override
    public void transformDecisionTableOutput(Output output, DmnDecisionTableOutputImpl compiled) {
        // nothing unless overridden
    }

    @Override
    public void transformDecisionTableRule(Rule rule, DmnDecisionTableRuleImpl compiled) {
        // nothing unless overridden
    }

    @Override
    public void transformDecisionRequirementsGraph(Definitions definitions, DmnDecisionRequirementsGraph compiled) {
        // nothing unless overridden
    }
}
