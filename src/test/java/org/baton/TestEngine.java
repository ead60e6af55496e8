package org.baton;

import java.time.Clock;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.joda.time.DateTimeUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * A JVM has one engine by the name of default, which Tasklist and Cockpit ask, and one time that engines tell; tests have
 * several applications. So each test's own is put in their place before it, and its jobs run no longer than its class.
 */
final class TestEngine extends AbstractTestExecutionListener {

    /** After the test has got its application. */
    @Override
    public int getOrder() {
        return 2500;
    }

    @Override
    public void prepareTestInstance(TestContext test) {
        if (test.hasApplicationContext()) {
            var application = test.getApplicationContext();
            application.getBeanProvider(Clock.class).ifAvailable(TestEngine::tellTimeBy);
            application.getBeanProvider(ProcessEngine.class).ifAvailable(ProcessEngines::registerProcessEngine);
            if (runsJobs(application) && !jobs(application).isActive()) {
                jobs(application).start();
            }
        }
    }

    @Override
    public void afterTestClass(TestContext test) {
        if (test.hasApplicationContext() && runsJobs(test.getApplicationContext())) {
            jobs(test.getApplicationContext()).shutdown();
        }
    }

    private static void tellTimeBy(Clock clock) {
        DateTimeUtils.setCurrentMillisProvider(clock::millis);
    }

    private static boolean runsJobs(ApplicationContext application) {
        return application.getBeanProvider(ProcessEngine.class).getIfAvailable() != null
                && application.getEnvironment().getProperty("camunda.bpm.job-execution.enabled", Boolean.class, true);
    }

    private static JobExecutor jobs(ApplicationContext application) {
        var engine = application.getBean(ProcessEngine.class).getProcessEngineConfiguration();
        return ((ProcessEngineConfigurationImpl) engine).getJobExecutor();
    }
}
