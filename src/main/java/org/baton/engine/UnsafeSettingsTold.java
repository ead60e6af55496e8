package org.baton.engine;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Has Spring Boot say what to set, instead of where in the code it was noticed. */
final class UnsafeSettingsTold extends AbstractFailureAnalyzer<UnsafeSettings> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnsafeSettings cause) {
        return new FailureAnalysis(
                "These settings would leave a door open:\n\n" + cause.getMessage(),
                "Change them, or start the demo (SPRING_PROFILES_ACTIVE=demo), which is for this machine only.",
                cause);
    }
}
