package iq.ihala.signin;

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
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A small OpenID provider on a port of its own: discovery, keys, code and signed ID token; it vouches for whomever it is told to. */
final class TestIssuer implements AutoCloseable {

    private static final long LIVES_MS = 60_000;

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, Map<String, String>> asked = new HashMap<>();
    private Map<String, Object> claims = Map.of();
    private boolean silent;

    TestIssuer() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("trial").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", this::discover);
        server.createContext("/keys", call -> answer(call, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", this::token);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** From now on these are the claims of whoever signs in there. */
    void vouchesFor(Map<String, Object> somebody) {
        claims = somebody;
    }

    /** As if the person had signed in at the page to which {@code request} leads: the way back, with code and state. */
    String signIn(String request) {
        Map<String, String> query = form(request.substring(request.indexOf('?') + 1));
        String code = UUID.randomUUID().toString();
        asked.put(code, query);
        return query.get("redirect_uri").replaceFirst("https?://[^/]+", "") + "?code=" + code + "&state="
                + java.net.URLEncoder.encode(query.get("state"), StandardCharsets.UTF_8);
    }

    private void token(HttpExchange call) throws IOException {
        Map<String, String> sent = form(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> request = asked.remove(sent.get("code"));
        boolean proof = request != null && request.containsKey("code_challenge") && sent.containsKey("code_verifier");
        if (!proof) {
            call.sendResponseHeaders(400, -1);
            call.close();
            return;
        }
        try {
            JWTClaimsSet.Builder body = new JWTClaimsSet.Builder()
                    .issuer(address())
                    .subject("subject-of-the-provider")
                    .audience(request.get("client_id"))
                    .claim("nonce", request.get("nonce"))
                    .issueTime(new Date())
                    .expirationTime(new Date(System.currentTimeMillis() + LIVES_MS));
            claims.forEach(body::claim);
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("trial").build(), body.build());
            token.sign(new RSASSASigner(key));
            answer(
                    call,
                    "{\"access_token\":\"unused\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\""
                            + token.serialize() + "\"}");
        } catch (JOSEException e) {
            throw new IOException(e);
        }
    }

    /** From now on it does not say who it is, or does so again. */
    void falls(boolean silent) {
        this.silent = silent;
    }

    private void discover(HttpExchange call) throws IOException {
        if (silent) {
            call.sendResponseHeaders(503, -1);
            call.close();
            return;
        }
        answer(call, discovery());
    }

    private String discovery() {
        String here = address();
        return "{\"issuer\":\"" + here + "\",\"authorization_endpoint\":\"" + here
                + "/authorize\",\"token_endpoint\":\""
                + here + "/token\",\"jwks_uri\":\"" + here + "/keys\",\"response_types_supported\":[\"code\"],"
                + "\"subject_types_supported\":[\"public\"],\"id_token_signing_alg_values_supported\":[\"RS256\"]}";
    }

    private static void answer(HttpExchange call, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(200, body.length);
        call.getResponseBody().write(body);
        call.close();
    }

    private static Map<String, String> form(String text) {
        Map<String, String> fields = new HashMap<>();
        Arrays.stream(text.split("&"))
                .map(field -> field.split("=", 2))
                .forEach(field -> fields.put(
                        URLDecoder.decode(field[0], StandardCharsets.UTF_8),
                        URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
        return fields;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
