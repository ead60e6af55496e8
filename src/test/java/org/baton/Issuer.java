package org.baton;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A small OpenID Connect server that lets everybody in as whom the test says: it gives a code to the browser, and for the
 * code and the client's secret a signed token, once.
 */
public final class Issuer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String CLIENT =
            "Basic " + Base64.getEncoder().encodeToString("baton:known to both".getBytes(UTF_8));
    private static final Map<String, String> NONCES = new ConcurrentHashMap<>();

    private static Map<String, Object> person = Map.of();
    private static boolean honest = true;
    private static String address;
    private static RSAKey key;

    /** Who is signed in there from now on. */
    public static void signsIn(Map<String, Object> claims) {
        person = claims;
        honest = true;
    }

    /** From now on tokens are signed by somebody else. */
    public static void isForged() {
        honest = false;
    }

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        start();
        TestPropertyValues.of(
                        "spring.security.oauth2.client.registration.house.client-id=baton",
                        "spring.security.oauth2.client.registration.house.client-secret=known to both",
                        "spring.security.oauth2.client.registration.house.client-name=House",
                        "spring.security.oauth2.client.registration.house.scope=openid",
                        "spring.security.oauth2.client.provider.house.issuer-uri=" + address)
                .applyTo(application);
    }

    private static synchronized void start() {
        if (address != null) {
            return;
        }
        try {
            key = new RSAKeyGenerator(2048).keyID("one").generate();
            var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            address = "http://127.0.0.1:" + server.getAddress().getPort();
            server.createContext("/.well-known/openid-configuration", it -> answer(it, 200, configuration()));
            server.createContext("/keys", it -> answer(it, 200, new JWKSet(key.toPublicJWK()).toString()));
            server.createContext("/authorize", Issuer::authorize);
            server.createContext("/token", Issuer::token);
            server.start();
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String configuration() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"]}""".formatted(address);
    }

    private static void authorize(HttpExchange call) throws IOException {
        var asked =
                UriComponentsBuilder.fromUri(call.getRequestURI()).build(true).getQueryParams();
        String code = UUID.randomUUID().toString();
        NONCES.put(code, asked.getFirst("nonce"));
        String back = URLDecoder.decode(asked.getFirst("redirect_uri"), UTF_8);
        call.getResponseHeaders().add("Location", back + "?code=" + code + "&state=" + asked.getFirst("state"));
        answer(call, 302, "");
    }

    private static void token(HttpExchange call) throws IOException {
        String form = new String(call.getRequestBody().readAllBytes(), UTF_8);
        String nonce = NONCES.remove(form.replaceAll(".*\\bcode=([^&]+).*", "$1"));
        if (nonce == null || !CLIENT.equals(decoded(call.getRequestHeaders().getFirst("Authorization")))) {
            answer(call, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        answer(call, 200, """
                {"access_token": "unused", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}""".formatted(signed(nonce)));
    }

    /** The client encodes what it says for a form first. */
    private static String decoded(String basic) {
        String pair = new String(Base64.getDecoder().decode(basic.substring("Basic ".length())), UTF_8);
        String plain = URLDecoder.decode(pair, UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(plain.getBytes(UTF_8));
    }

    private static String signed(String nonce) {
        try {
            var now = Instant.now();
            var claims = new JWTClaimsSet.Builder()
                    .issuer(address)
                    .audience("baton")
                    .issueTime(Date.from(now))
                    .expirationTime(Date.from(now.plusSeconds(60)))
                    .claim("nonce", nonce);
            person.forEach(claims::claim);
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), claims.build());
            token.sign(new RSASSASigner(
                    honest ? key : new RSAKeyGenerator(2048).keyID("one").generate()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange call, int status, String body) throws IOException {
        call.getResponseHeaders().add("Content-Type", "application/json");
        byte[] bytes = body.getBytes(UTF_8);
        call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }
}
