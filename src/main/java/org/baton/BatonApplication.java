package org.baton;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;

/** Accounts are the engine's and clients have tokens, so Spring is kept from inventing a user of its own. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class BatonApplication {

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals(CreateAdmin.COMMAND)) {
            System.exit(CreateAdmin.run(args));
        }
        if (args.length > 0 && args[0].equals(ImportLog.COMMAND)) {
            System.exit(ImportLog.run(args));
        }
        SpringApplication.run(BatonApplication.class, args);
    }
}
