package org.baton.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does something to a ticket and carries its process on to where it waits next, all in one transaction. If what follows
 * fails, only the thing itself is done, and the job executor tries the rest again until it becomes an incident: so a
 * broken table never loses what a person has said.
 */
@Component
public class Step {

    private static final Logger log = LoggerFactory.getLogger(Step.class);
    private static final int TRIES = 3;

    private final TransactionTemplate transaction;
    private final RuntimeService instances;
    private final ManagementService jobs;
    private final IdentityService identity;

    Step(TransactionTemplate transaction, RuntimeService instances, ManagementService jobs, IdentityService identity) {
        this.transaction = transaction;
        this.instances = instances;
        this.jobs = jobs;
        this.identity = identity;
    }

    /**
     * @param change what to do; may be called again if it met another change, so it must not reach outward
     * @return the ticket's number, as the change returned it
     */
    public String take(Supplier<String> change) {
        for (int tried = 1; ; tried++) {
            try {
                return once(change);
            } catch (OptimisticLockingException | ConcurrencyFailureException met) {
                if (tried == TRIES) {
                    throw met;
                }
            }
        }
    }

    private String once(Supplier<String> change) {
        try {
            return transaction.execute(status -> {
                String number = change.get();
                carryOn(number);
                return number;
            });
        } catch (Stuck stuck) {
            log.warn(
                    "Ticket {} is kept; what follows is tried again: {}",
                    stuck.number,
                    stuck.getCause().getMessage());
            return transaction.execute(status -> change.get());
        }
    }

    /** What a person has begun in Tasklist is carried on as soon as it is kept; if that fails, the job executor does it. */
    public void afterwards(String number) {
        var next = new TransactionTemplate(transaction.getTransactionManager());
        next.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                var person = identity.getCurrentAuthentication();
                identity.clearAuthentication();
                try {
                    next.executeWithoutResult(status -> carryOn(number));
                } catch (RuntimeException later) {
                    log.warn("Ticket {} is kept; what follows is tried again: {}", number, later.getMessage());
                } finally {
                    identity.setAuthentication(person);
                }
            }
        });
    }

    private void carryOn(String number) {
        instances.createProcessInstanceQuery().processInstanceBusinessKey(number).active().unlimitedList().stream()
                .flatMap(it -> jobs
                        .createJobQuery()
                        .processInstanceId(it.getProcessInstanceId())
                        .messages()
                        .active()
                        .withRetriesLeft()
                        .unlimitedList()
                        .stream())
                .findFirst()
                .ifPresent(job -> {
                    execute(number, job.getId());
                    carryOn(number);
                });
    }

    private void execute(String number, String job) {
        try {
            jobs.executeJob(job);
        } catch (OptimisticLockingException met) {
            throw met;
        } catch (RuntimeException failure) {
            throw new Stuck(number, failure);
        }
    }

    private static final class Stuck extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String number;

        Stuck(String number, RuntimeException cause) {
            super(cause);
            this.number = number;
        }
    }
}
