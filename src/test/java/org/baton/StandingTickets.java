package org.baton;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where tickets stand: each in one place, with somebody or for a reason, and due. */
record StandingTickets(DeskCalls calls, DeskBooks books, RuntimeService instances, TaskService tasks, JdbcClient sql) {

    private static final Set<String> HOLDING =
            Set.of("AcceptTicket", "WorkOnTicket", "AwaitCustomer", "AwaitConfirmation");
    private static final Set<String> ENDED = Set.of("closed", "declined", "cancelled");
    private static final Pattern WHY_NOBODY = Pattern.compile("^(Nobody of line|It is for|Its turn comes)");

    /** What is wrong with where a ticket stands. */
    List<String> faults(String number) {
        var faults = new ArrayList<String>();
        var ticket = calls.ticket(number);
        String status = ticket.path("status").asText();
        long running = instances
                .createProcessInstanceQuery()
                .processDefinitionKey("ticket")
                .processInstanceBusinessKey(number)
                .count();
        if (running != (ENDED.contains(status) ? 0 : 1)) {
            faults.add(number + " is " + status + " and has " + running + " processes");
        }
        var holding = tasks.createTaskQuery().processInstanceBusinessKey(number).unlimitedList().stream()
                .filter(it -> HOLDING.contains(it.getTaskDefinitionKey()))
                .toList();
        if (holding.size() != running) {
            faults.add(number + " is " + status + " and waits at " + holding.size() + " tasks");
        }
        holding.forEach(it -> {
            String executor = ticket.path("executor").path("id").asText(null);
            if (executor != null && it.getAssignee() != null && !executor.equals(it.getAssignee())) {
                faults.add(number + " is held by " + executor + " and by " + it.getAssignee());
            }
            if (it.getAssignee() == null && books.tasks().candidates(it).isEmpty()) {
                faults.add(number + " waits at " + it.getTaskDefinitionKey() + " for nobody");
            }
            if (it.getDueDate() == null) {
                faults.add(number + " waits at " + it.getTaskDefinitionKey() + " without a deadline");
            }
            if (!hasReason(number, it)) {
                faults.add(number + " waits at " + it.getTaskDefinitionKey() + " without a reason");
            }
        });
        return faults;
    }

    /** Somebody has it or is asked to, it is said why nobody is, the whole line is asked, or the customer has to say something. */
    private boolean hasReason(String number, Task task) {
        return switch (task.getTaskDefinitionKey()) {
            case "AwaitCustomer" -> books.toldTo(number).contains("TellQuestion");
            case "AwaitConfirmation" -> books.toldTo(number).contains("TellDelivered");
            default ->
                task.getAssignee() != null
                        || books.tasks().candidates(task).stream().anyMatch(it -> !it.contains("-"))
                        || books.levels(number, false).stream().anyMatch(it -> it.startsWith("accept 3"))
                        || WHY_NOBODY.matcher(lastChoice(number)).find();
        };
    }

    private String lastChoice(String number) {
        return sql.sql("select reason from baton.decision where ticket = ? and decision = 'executor'"
                        + " order by id desc fetch first 1 rows only")
                .param(number)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
