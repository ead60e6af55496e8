package org.baton;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import org.baton.engine.Administrators;
import org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/** {@code java -jar baton.jar create-admin NAME}: makes an administrator with the password read from standard input. */
final class CreateAdmin {

    static final String COMMAND = "create-admin";

    private CreateAdmin() {}

    /** @return the exit code */
    static int run(String[] args) {
        if (args.length != 2) {
            System.err.println("Say the name: java -jar baton.jar create-admin NAME");
            return 2;
        }
        try {
            return create(args[1], password());
        } catch (IllegalArgumentException refused) {
            System.err.println(refused.getMessage());
            return 1;
        } catch (IOException unreadable) {
            System.err.println("The password cannot be read from standard input: " + unreadable.getMessage());
            return 1;
        } catch (RuntimeException failure) {
            System.err.println("The account could not be made, nothing was changed: " + because(failure));
            System.err.println("Say the same profile and settings as the application has.");
            return 1;
        }
    }

    /** Why in the end: what comes before only says who was told. */
    private static String because(Throwable failure) {
        return failure.getCause() == null ? failure.getMessage() : because(failure.getCause());
    }

    private static String password() throws IOException {
        System.err.println("Password, then Enter:");
        return new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
    }

    /** Only accounts: neither a web server nor models nor jobs, so that it works beside an application that runs. */
    private static int create(String name, String password) {
        var application = new SpringApplicationBuilder(OnlyAccounts.class)
                .web(WebApplicationType.NONE)
                .run("--camunda.bpm.job-execution.enabled=false", "--logging.level.root=off");
        try (application) {
            application.getBean(Administrators.class).create(name, password);
        }
        System.out.println("The administrator " + name + " can sign in at /camunda/app/ now.");
        return 0;
    }

    /** Not a configuration by annotation, or the application itself would find it and use it. */
    @EnableAutoConfiguration(
            exclude = {UserDetailsServiceAutoConfiguration.class, CamundaBpmRestJerseyAutoConfiguration.class})
    @Import(Administrators.class)
    static class OnlyAccounts {}
}
