package org.baton.engine;

import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.stereotype.Component;

/** Whether somebody was faster with a task than whoever wants to take or complete it. */
@Component
class Overtaken {

    private final HistoryService history;
    private final IdentityService identities;

    Overtaken(HistoryService history, IdentityService identities) {
        this.history = history;
        this.identities = identities;
    }

    /** What stands in the way, in a sentence; nothing if the person may go on. A task of another desk is nobody's. */
    Optional<Sentence> of(String task, String person, boolean completes) {
        return Optional.ofNullable(
                        history.createHistoricTaskInstanceQuery().taskId(task).singleResult())
                .filter(it -> it.getTenantId() == null || worksAt(person, it.getTenantId()))
                .flatMap(it -> sentence(it, person, completes));
    }

    private Optional<Sentence> sentence(HistoricTaskInstance task, String person, boolean completes) {
        String holder = task.getAssignee();
        if (task.getEndTime() != null) {
            return Optional.of(
                    holder == null || !"completed".equals(task.getDeleteReason())
                            ? Sentence.of("What was to be done has ended meanwhile; look at the ticket again.")
                            : doneBy(holder, person));
        }
        if (holder != null && !holder.equals(person)) {
            return Optional.of(Sentence.of("{0} was faster, and has it now.", name(holder)));
        }
        return holder == null && completes
                ? Optional.of(Sentence.of("Claim it first, so that everybody sees who does it."))
                : Optional.empty();
    }

    private Sentence doneBy(String holder, String person) {
        return holder.equals(person)
                ? Sentence.of("You were faster, and have done it already.")
                : Sentence.of("{0} was faster, and has done it already.", name(holder));
    }

    private String name(String id) {
        var user = identities.createUserQuery().userId(id).singleResult();
        return user == null ? id : (user.getFirstName() + " " + user.getLastName()).strip();
    }

    private boolean worksAt(String person, String desk) {
        return identities
                        .createTenantQuery()
                        .tenantId(desk)
                        .userMember(person)
                        .includingGroupsOfUser(true)
                        .count()
                > 0;
    }
}
