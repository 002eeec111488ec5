package iq.ihala.crypto.internal;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.crypto.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.support.SpringFactoriesLoader;

@ExtendWith(OutputCaptureExtension.class)
class CryptoConfigurationTest {

    private static final String RAW = Base64.getEncoder().encodeToString(new byte[32]);
    private static final byte[] PLAIN = {1, 2, 3};

    private final ApplicationContextRunner house =
            new ApplicationContextRunner().withUserConfiguration(CryptoConfiguration.class);

    @TempDir
    private Path directory;

    @Test
    void houseWithoutKeysDoesNotStartAndSaysWhy() {
        house.run(context -> assertThat(context)
                .hasFailed()
                .getFailure()
                .rootCause()
                .isInstanceOf(KeyRefusedException.class)
                .hasMessage("Ihala does not start without keys for its case files: IHALA_CRYPTO_KEY and"
                        + " IHALA_CRYPTO_INDEX_KEY"));
    }

    @Test
    void theProfileOfTestsMakesNoKeysForADatabaseThatIsKept() {
        house.withPropertyValues(
                        "spring.profiles.active=test", "ihala.crypto.key-file=" + directory.resolve("keys.json"))
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(KeyRefusedException.class));
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void missingKeyIsReportedAsOneSentenceInsteadOfAStackTrace() {
        var loader = SpringFactoriesLoader.forDefaultResourceLocation(getClass().getClassLoader());
        assertThat(loader.load(FailureAnalyzer.class, (type, name, failure) -> {}))
                .filteredOn(KeyRefusedAnalyzer.class::isInstance)
                .singleElement()
                .extracting(analyzer -> analyzer.analyze(new IllegalStateException(new KeyRefusedException("No key")))
                        .getDescription())
                .isEqualTo("No key");
    }

    @Test
    void oneKeyWithoutTheOtherIsRefusedEvenInATrial() {
        house.withPropertyValues("spring.profiles.active=demo", "ihala.crypto.key=" + RAW)
                .run(context -> assertThat(context).hasFailed());
    }

    @Test
    void brokenKeyIsRefusedAndNeverQuoted(CapturedOutput output) {
        String broken = "c2VjcmV0LXRoYXQtaXMtdG9vLXNob3J0";
        house.withPropertyValues("ihala.crypto.key=" + broken, "ihala.crypto.index-key=" + RAW)
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .hasStackTraceContaining("IHALA_CRYPTO_KEY is neither")
                        .satisfies(failure -> assertThat(stackTrace(failure))
                                .doesNotContain(broken)
                                .doesNotContain("secret-that-is-too-short")));
        assertThat(output.getAll()).doesNotContain(broken);
    }

    @Test
    void houseWithKeysStartsAndKeepsThemOutOfTheLog(CapturedOutput output) {
        house.withPropertyValues("ihala.crypto.key=" + RAW, "ihala.crypto.index-key=" + RAW)
                .run(context -> assertThat(context).hasSingleBean(Vault.class));
        assertThat(output.getAll()).doesNotContain(RAW);
    }

    @Test
    void trialMakesItsKeysOnceAndOnlyItsOwnerReadsThem() throws IOException {
        Path file = directory.resolve("house/keys.json");
        byte[][] sealed = new byte[1][];
        trial(file).run(context -> sealed[0] = context.getBean(Vault.class).seal(PLAIN, "place"));
        trial(file).run(context -> assertThat(context.getBean(Vault.class).open(sealed[0], "place"))
                .isEqualTo(PLAIN));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void keyFileThatOthersCouldReadIsClosedAgain() throws IOException {
        Path file = directory.resolve("keys.json");
        trial(file).run(context -> assertThat(context).hasNotFailed());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        trial(file).run(context -> assertThat(context).hasNotFailed());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    private ApplicationContextRunner trial(Path file) {
        return house.withPropertyValues("spring.profiles.active=demo", "ihala.crypto.key-file=" + file);
    }

    private static String stackTrace(Throwable failure) {
        var text = new java.io.StringWriter();
        failure.printStackTrace(new java.io.PrintWriter(text));
        return text.toString();
    }
}
