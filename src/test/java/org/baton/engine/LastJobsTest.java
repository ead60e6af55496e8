package org.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The application ends while jobs run. */
class LastJobsTest {

    private final JdbcClient sql = JdbcClient.create(new DriverManagerDataSource("jdbc:h2:mem:lastJobs", "sa", ""));
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final AtomicInteger done = new AtomicInteger();
    private final AnnotationConfigApplicationContext application = new AnnotationConfigApplicationContext();
    private final ProcessEngine engine = engine();

    /** One thread, and room for one job that waits for it. */
    private ProcessEngine engine() {
        var threads = new ThreadPoolTaskExecutor();
        threads.setCorePoolSize(1);
        threads.setMaxPoolSize(1);
        threads.setQueueCapacity(1);
        var jobs = new SpringJobExecutor();
        jobs.setTaskExecutor(threads);
        jobs.setMaxJobsPerAcquisition(1);
        jobs.setWaitTimeInMillis(50);
        jobs.setMaxWait(50);
        application.registerBean("camundaTaskExecutor", ThreadPoolTaskExecutor.class, () -> threads);
        application.registerBean("jobExecutor", JobExecutor.class, () -> jobs, it -> it.setDestroyMethodName(""));
        application.registerBean("sql", JdbcClient.class, () -> sql);
        application.register(LastJobs.class);
        application.refresh();
        var settings = new StandaloneInMemProcessEngineConfiguration();
        settings.setProcessEngineName("lastJobs");
        settings.setJdbcUrl("jdbc:h2:mem:lastJobs");
        settings.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_CREATE_DROP);
        settings.setEnforceHistoryTimeToLive(false);
        settings.setJobExecutor(jobs);
        settings.setBeans(Map.of("slowly", (JavaDelegate) it -> workSlowly()));
        return settings.buildProcessEngine();
    }

    private void workSlowly() throws InterruptedException {
        begun.countDown();
        goOn.await();
        done.incrementAndGet();
    }

    @Test
    void jobs_that_were_taken_are_finished_and_the_others_are_left_unlocked() throws Exception {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "slow.bpmn",
                        Bpmn.createExecutableProcess("slow")
                                .startEvent()
                                .camundaAsyncBefore()
                                .serviceTask()
                                .camundaDelegateExpression("${slowly}")
                                .endEvent()
                                .done())
                .deploy();
        for (int i = 0; i < 5; i++) {
            engine.getRuntimeService().startProcessInstanceByKey("slow");
        }
        var jobs = application.getBean(JobExecutor.class);
        jobs.start();
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();

        var end = CompletableFuture.runAsync(application::close);
        await().until(() -> !jobs.isActive());
        goOn.countDown();
        end.get(20, TimeUnit.SECONDS);

        long left = engine.getManagementService().createJobQuery().count();
        assertThat(done.get()).isBetween(1, 4);
        assertThat(left).isEqualTo(5 - done.get());
        assertThat(sql.sql("select LOCK_OWNER_ from ACT_RU_JOB")
                        .query(String.class)
                        .list())
                .hasSize((int) left)
                .containsOnlyNulls();
    }

    @AfterEach
    void end() {
        engine.close();
    }
}
