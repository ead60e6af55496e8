package org.baton.engine;

import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * When the application ends, jobs that have begun are finished, no others are taken, and those that were taken and not begun
 * are given back. Otherwise the job executor goes on taking jobs that no thread does any more, and they stay locked for
 * minutes: timers would ring late after each restart.
 */
@Component
class LastJobs {

    private static final Logger log = LoggerFactory.getLogger(LastJobs.class);
    private static final int SECONDS = 15;

    private final ApplicationContext application;
    private final ObjectProvider<JobExecutor> jobs;
    private final ObjectProvider<ThreadPoolTaskExecutor> threads;
    private final JdbcClient sql;

    LastJobs(
            ApplicationContext application,
            ObjectProvider<JobExecutor> jobs,
            @Qualifier("camundaTaskExecutor") ObjectProvider<ThreadPoolTaskExecutor> threads,
            JdbcClient sql) {
        this.application = application;
        this.jobs = jobs;
        this.threads = threads;
        this.sql = sql;
    }

    /** The part of the application that listens on operations' port ends by itself, and says so here too. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void end(ContextClosedEvent closing) {
        if (closing.getApplicationContext() == application) {
            jobs.ifAvailable(this::end);
        }
    }

    private void end(JobExecutor executor) {
        executor.shutdown();
        if (threads.stream().allMatch(LastJobs::finish)) {
            sql.sql("update ACT_RU_JOB set LOCK_OWNER_ = null, LOCK_EXP_TIME_ = null where LOCK_OWNER_ = ?")
                    .param(executor.getLockOwner())
                    .update();
        } else {
            log.warn("Jobs still run after {} s; what they have not finished is done again later", SECONDS);
        }
    }

    private static boolean finish(ThreadPoolTaskExecutor threads) {
        var pool = threads.getThreadPoolExecutor();
        pool.shutdown();
        try {
            return pool.awaitTermination(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
