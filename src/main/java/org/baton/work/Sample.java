package org.baton.work;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A share of all tickets that nobody chooses and nobody foresees by looking: by the hash of the number, so that the same
 * ticket is always in it or not, and a larger share has all of a smaller one.
 */
final class Sample {

    private static final BigDecimal WHOLE = new BigDecimal(BigInteger.ONE.shiftLeft(256));

    private Sample() {}

    /** @param share from 0, nothing, to 1, everything */
    static boolean has(String number, BigDecimal share) {
        return place(number).compareTo(share) < 0;
    }

    /** From 0 up to, but not, 1; evenly spread over the numbers. */
    private static BigDecimal place(String number) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(number.getBytes(StandardCharsets.UTF_8));
            return new BigDecimal(new BigInteger(1, hash)).divide(WHOLE, MathContext.DECIMAL64);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
