package org.baton.engine;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says at start where to look and how to sign in, in the words of the setting {@code baton.welcome}. */
@Component
class Welcome {

    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    private final Environment settings;

    Welcome(Environment settings) {
        this.settings = settings;
    }

    /** Asked for only now, when the port is known. */
    @EventListener(ApplicationReadyEvent.class)
    void say() {
        LOG.info("Ready.\n\n{}", settings.getProperty("baton.welcome", ""));
    }
}
