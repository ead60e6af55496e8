package org.baton;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.baton.customer.Contracts;
import org.baton.customer.Customers;
import org.baton.customer.Projects;
import org.baton.desk.Agents;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What a story is told with: a clock that the test moves, and all that the language hides. */
@TestConfiguration
class StorySetup {

    @Bean
    @Primary
    TestClock testClock(@Value("${baton.test.clock-ticks:false}") boolean ticks) {
        return ticks ? TestClock.ticking(DeskStory.MONDAY) : new TestClock(DeskStory.MONDAY);
    }

    @Bean
    DeskStory deskStory(DeskCalls calls, DeskBooks books, ManagementService jobs, TestClock clock) {
        return new DeskStory(calls, books, jobs, clock);
    }

    @Bean
    DeskCalls deskCalls(MockMvc http, ObjectMapper json) {
        return new DeskCalls(http, json);
    }

    @Bean
    DeskBooks deskBooks(
            Customers customers,
            Contracts contracts,
            Projects projects,
            RuntimeService instances,
            TaskService tasks,
            HistoryService history,
            ManagementService jobs,
            Agents agents,
            JdbcClient sql) {
        return new DeskBooks(
                customers,
                contracts,
                projects,
                instances,
                new DeskTasks(tasks, jobs, agents),
                new DeskTimers(jobs, history),
                agents,
                sql);
    }
}
