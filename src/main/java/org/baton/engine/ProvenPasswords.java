package org.baton.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers which passwords were right. To find that out is made slow, against guessing, and a program gives its password
 * with each call. What is remembered is no password, and proves nothing once the password has been changed.
 */
final class ProvenPasswords {

    private static final int MOST = 1_000;
    private static final String ALGORITHM = "HmacSHA256";

    private final BiPredicate<String, String> slowly;
    private final SecretKeySpec key;
    private final Set<String> proofs = Collections.newSetFromMap(Collections.synchronizedMap(new Latest()));

    /** @param slowly whether a password is the one that was stored so */
    ProvenPasswords(BiPredicate<String, String> slowly) {
        this.slowly = slowly;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, ALGORITHM);
    }

    private static final class Latest extends LinkedHashMap<String, Boolean> {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    }

    boolean isRight(String password, String stored) {
        String proof = proof(password, stored);
        if (proofs.contains(proof)) {
            return true;
        }
        boolean right = slowly.test(password, stored);
        if (right) {
            proofs.add(proof);
        }
        return right;
    }

    private String proof(String password, String stored) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal((stored + '\n' + password).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java has no " + ALGORITHM, e);
        }
    }
}
