package iq.ihala.crypto.internal;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.IhalaApplication;
import iq.ihala.crypto.KeyCommand;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeyCommandTest {

    private static final String RAW = Base64.getEncoder().encodeToString(new byte[32]);
    private static final String PLACE = "key_check|sealed|1";
    private static final byte[] PLAIN = {1, 2, 3};

    private record Answer(int code, String output, String errors) {}

    @Test
    void madeKeyIsOneLineThatTheHouseStartsWith() {
        String made = run(null, "make");
        assertThat(made).doesNotContain("\n");
        assertThat(ids(made)).hasSize(1);
        assertThat(Keys.parse(made, RAW).ids()).hasSize(1);
        assertThat(run(null, "make")).isNotEqualTo(made);
    }

    @Test
    void programMakesAKeyInAJvmThatHasDoneNothingElse() throws Exception {
        Process program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        IhalaApplication.class.getName(),
                        KeyCommand.NAME,
                        "make")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String made = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(program.waitFor()).isZero();
        assertThat(ids(made)).hasSize(1);
    }

    @Test
    void newKeyOpensBeforeItSealsAndTheOldOneOpensUntilItIsTakenAway() {
        String old = run(null, "make");
        String both = run(old, "add");
        List<String> ids = ids(both);
        assertThat(list(both)).containsExactly(ids.get(0) + " *", ids.get(1));
        String turned = run(both, "promote", ids.get(1));
        assertThat(list(turned)).containsExactly(ids.get(0), ids.get(1) + " *");
        String fresh = run(turned, "remove", ids.get(0));
        assertThat(list(fresh)).containsExactly(ids.get(1) + " *");

        byte[] byOld = vault(old).seal(PLAIN, PLACE);
        byte[] byNew = vault(turned).seal(PLAIN, PLACE);
        assertThat(vault(both).open(byNew, PLACE)).isEqualTo(PLAIN);
        assertThat(vault(turned).open(byOld, PLACE)).isEqualTo(PLAIN);
        assertThat(vault(fresh).open(byNew, PLACE)).isEqualTo(PLAIN);
    }

    @Test
    void bareKeyKeepsItsIdAndOpensItsOldSealsInsideAKeyset() {
        assertThat(Keys.parse(RAW, RAW).primaryId())
                .isEqualTo(Keys.parse(RAW, RAW).primaryId());
        byte[] byBareKey = vault(RAW).seal(PLAIN, PLACE);
        String both = run(RAW, "add");
        assertThat(ids(both).get(0))
                .isEqualTo(Long.toString(Keys.parse(RAW, RAW).primaryId()));
        assertThat(vault(both).open(byBareKey, PLACE)).isEqualTo(PLAIN);
    }

    @Test
    void primaryKeyStaysAndUnknownOnesAreNamed() {
        String key = run(null, "make");
        String id = ids(key).get(0);
        assertThat(answer(key, "remove", id))
                .isEqualTo(new Answer(1, "", "Key " + id + " is the primary one: promote another one first"));
        assertThat(answer(key, "promote", "1")).isEqualTo(new Answer(1, "", "IHALA_CRYPTO_KEY holds no key 1"));
        assertThat(answer(key, "promote").code()).isEqualTo(1);
    }

    @Test
    void missingOrBrokenKeyIsSaidWithoutQuotingIt() {
        assertThat(answer(null, "list")).isEqualTo(new Answer(1, "", "IHALA_CRYPTO_KEY is not set"));
        assertThat(answer("c2VjcmV0LXRoYXQtaXMtdG9vLXNob3J0", "add"))
                .isEqualTo(new Answer(
                        1, "", "IHALA_CRYPTO_KEY is neither a Tink AES-256-GCM keyset nor 32 bytes in base64"));
        assertThat(answer(RAW, "turn").code()).isEqualTo(2);
        assertThat(answer(RAW).errors()).contains("keys make").doesNotContain(RAW);
    }

    /** The command's output for that value of the variable. */
    static String run(String key, String... words) {
        Answer answer = answer(key, words);
        assertThat(answer.errors()).isEmpty();
        assertThat(answer.code()).isZero();
        return answer.output();
    }

    static List<String> ids(String key) {
        return list(key).stream().map(line -> line.replace(" *", "")).toList();
    }

    private static List<String> list(String key) {
        return run(key, "list").lines().toList();
    }

    private static Answer answer(String key, String... words) {
        var output = new ByteArrayOutputStream();
        var errors = new ByteArrayOutputStream();
        int code = KeyCommand.run(
                List.of(words),
                key == null ? Map.of() : Map.of("IHALA_CRYPTO_KEY", key),
                new PrintStream(output, true, StandardCharsets.UTF_8),
                new PrintStream(errors, true, StandardCharsets.UTF_8));
        return new Answer(
                code,
                output.toString(StandardCharsets.UTF_8).strip(),
                errors.toString(StandardCharsets.UTF_8).strip());
    }

    private static TinkVault vault(String key) {
        return new TinkVault(Keys.parse(key, RAW));
    }
}
