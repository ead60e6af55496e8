package org.baton;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;

/** Accounts are the engine's and clients have tokens, so Spring is kept from inventing a user of its own. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class BatonApplication {

    public static void main(String[] args) {
        SpringApplication.run(BatonApplication.class, args);
    }
}
