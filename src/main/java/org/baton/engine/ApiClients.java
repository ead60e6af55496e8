package org.baton.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The programs that may call the API, as the setting {@code baton.clients} names them.
 *
 * @param clients by name
 * @param plainTokens whether a token may stand in the settings as it is; only the demo allows it
 */
@ConfigurationProperties("baton")
record ApiClients(Map<String, Client> clients, boolean plainTokens) {

    /**
     * @param token {@code {sha256}} and the token's SHA-256 in hexadecimal digits
     * @param desks codes of desks, or {@code *} for all
     * @param importer whether the client may say when a ticket was received
     */
    record Client(String token, Set<String> desks, boolean importer) {}

    private static final Logger LOG = LoggerFactory.getLogger(ApiClients.class);
    private static final String HASHED = "{sha256}";

    ApiClients {
        clients = clients == null ? Map.of() : Map.copyOf(clients);
        boolean plain = plainTokens;
        clients.forEach((name, client) -> check(name, client, plain));
        if (clients.isEmpty()) {
            LOG.warn("No program can call the API yet: set baton.clients.<name>.token to {sha256}<hash>, made with"
                    + " `printf %s TOKEN | sha256sum`, and baton.clients.<name>.desks to the desks that it is for");
        }
    }

    private static void check(String name, Client client, boolean plain) {
        String setting = "The setting baton.clients." + name;
        if (client.token() == null || client.token().isBlank()) {
            throw new IllegalArgumentException(setting + ".token is missing");
        }
        if (client.desks() == null || client.desks().isEmpty()) {
            throw new IllegalArgumentException(setting + ".desks is missing: name the desks, or * for all");
        }
        if (!plain && !client.token().matches("\\{sha256}[0-9a-fA-F]{64}")) {
            throw new IllegalArgumentException(
                    setting + ".token must be {sha256}<hash>, made with `printf %s TOKEN | sha256sum`");
        }
    }

    /** Every client is compared, and each in the same time, so that the time taken tells nothing about the tokens. */
    Optional<Caller> withToken(String token) {
        byte[] given = sha256(token);
        Caller found = null;
        for (var client : clients.entrySet()) {
            if (MessageDigest.isEqual(given, hash(client.getValue().token()))) {
                found = caller(client.getKey(), client.getValue());
            }
        }
        return Optional.ofNullable(found);
    }

    private static Caller caller(String name, Client client) {
        return Caller.client(name, client.importer() ? Caller.Kind.IMPORTER : Caller.Kind.CLIENT, client.desks());
    }

    private static byte[] hash(String setting) {
        return setting.startsWith(HASHED)
                ? HexFormat.of().parseHex(setting.substring(HASHED.length()).toLowerCase())
                : sha256(setting);
    }

    /** As a token stands in the settings. */
    static String hashed(String token) {
        return HASHED + HexFormat.of().formatHex(sha256(token));
    }

    private static byte[] sha256(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
