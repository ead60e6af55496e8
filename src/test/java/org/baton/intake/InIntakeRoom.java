package org.baton.intake;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.baton.desk.Agents;
import org.baton.desk.Desks;
import org.baton.desk.Texts;
import org.baton.engine.Instances;
import org.baton.engine.Step;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Runs a test on the calls of this room, over a database, with the doors before it and no engine behind it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebMvcTest({IntakeController.class, CustomerCalls.class})
@Import({IntakeRoom.class, Calls.class})
@ComponentScan(
        basePackages = "org.baton.engine",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern =
                                ".*\\.engine\\.(Doors|Overtaken|Web|Callers|Accounts|WrongPasswords|Problems|RequestLimit)"))
@MockitoBean(
        types = {
            Desks.class,
            Agents.class,
            Texts.class,
            Instances.class,
            Step.class,
            HistoryService.class,
            IdentityService.class
        })
@interface InIntakeRoom {}
