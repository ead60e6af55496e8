package org.baton.engine;

import static org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256;

import java.util.List;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyUserDataRuleImpl;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * How the engine keeps passwords, and which it takes. Length is what makes one hard to guess, so digits and capitals are
 * not asked for; guessing is held back by {@link WrongPasswords}.
 */
@Component
class Passwords extends AbstractProcessEnginePlugin {

    static final int SHORTEST = 12;

    private static final int SALT = 16;

    private final int rounds;

    Passwords(@Value("${baton.password-rounds}") int rounds) {
        this.rounds = rounds;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var encoder = new Pbkdf2PasswordEncoder("", SALT, rounds, PBKDF2WithHmacSHA256);
        engine.setPasswordEncryptor(new Pbkdf2(encoder, new ProvenPasswords(encoder::matches)));
        List<PasswordPolicyRule> rules =
                List.of(new PasswordPolicyUserDataRuleImpl(), new PasswordPolicyLengthRuleImpl(SHORTEST));
        engine.setPasswordPolicy(() -> rules);
        // an account is never locked, or whoever knows an agent's name could keep that agent out
        engine.setLoginDelayBase(0);
        engine.setLoginMaxAttempts(Integer.MAX_VALUE);
    }

    /** The engine's own would be one round of SHA-512, which is tried by the thousand million a second. */
    private record Pbkdf2(Pbkdf2PasswordEncoder encoder, ProvenPasswords proven) implements PasswordEncryptor {

        @Override
        public String encrypt(String password) {
            return encoder.encode(password);
        }

        @Override
        public boolean check(String password, String encrypted) {
            return proven.isRight(password, encrypted);
        }

        @Override
        public String hashAlgorithmName() {
            return "PBKDF2";
        }
    }
}
