package org.baton.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.incident.IncidentHandler;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What Cockpit says of a job that has failed for the last time: which ticket stands still where, and what to do. */
@Component
@Order(120)
class Incidents extends AbstractProcessEnginePlugin {

    /** What is done to many tickets at once has a key of another kind. */
    private static final Pattern TICKET = Pattern.compile("\\d+(-\\d+)?");

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomIncidentHandlers(new ArrayList<>(Stream.concat(
                        Optional.ofNullable(engine.getCustomIncidentHandlers()).stream()
                                .flatMap(List::stream),
                        Stream.<IncidentHandler>of(new Teller()))
                .toList()));
    }

    /**
     * @param number of the ticket, null if it is none's
     * @param node at which the job has failed
     * @param said what the engine says
     */
    static String sentence(String number, String desk, String node, String said) {
        Matcher decision = Pattern.compile("Decide(\\w)(\\w*)").matcher(String.valueOf(node));
        String who = number == null ? "This" : "Ticket " + number;
        String where = node == null ? "" : " at " + node;
        if (desk != null && decision.matches()) {
            String table = decision.group(1).toLowerCase() + decision.group(2);
            return who + " stands still" + where + ": the table rules/" + desk + "/" + table + ".dmn cannot be used. "
                    + ended(said) + " Save the mended file, then press Retry.";
        }
        return who + " stands still" + where + ": " + ended(said)
                + " Nothing of it is lost: mend the cause, then press Retry.";
    }

    private static String ended(String said) {
        String sentence = said == null || said.isBlank() ? "no reason was given" : said.strip();
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }

    private static final class Teller extends DefaultIncidentHandler {

        Teller() {
            super(Incident.FAILED_JOB_HANDLER_TYPE);
        }

        @Override
        public Incident handleIncident(IncidentContext context, String said) {
            String node =
                    context.getFailedActivityId() == null ? context.getActivityId() : context.getFailedActivityId();
            return super.handleIncident(context, sentence(number(context), context.getTenantId(), node, said));
        }

        private static String number(IncidentContext context) {
            return Optional.ofNullable(context.getExecutionId())
                    .map(it -> Context.getCommandContext().getExecutionManager().findExecutionById(it))
                    .map(it -> it.getProcessBusinessKey())
                    .filter(it -> TICKET.matcher(it).matches())
                    .orElse(null);
        }
    }
}
