package iq.ihala.crypto.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import iq.ihala.crypto.CannotOpenException;
import iq.ihala.crypto.Vault;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TinkVaultTest {

    private static final String PLACE = "case_step|sealed_answers|SA-26-000000|1";
    private static final String INDEX_KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private final Vault vault = new TinkVault(Keys.random());

    @Test
    void opensWhatItSealed() {
        assertThat(vault.open(vault.seal(bytes("زينب"), PLACE), PLACE)).isEqualTo(bytes("زينب"));
    }

    @Test
    void sameTextNeverLooksTheSame() {
        assertThat(vault.seal(bytes("زينب"), PLACE)).isNotEqualTo(vault.seal(bytes("زينب"), PLACE));
    }

    @Test
    void movedDataDoesNotOpen() {
        byte[] sealed = vault.seal(bytes("زينب"), PLACE);
        assertThatExceptionOfType(CannotOpenException.class).isThrownBy(() -> vault.open(sealed, PLACE + "2"));
    }

    @Test
    void changedDataDoesNotOpen() {
        byte[] sealed = vault.seal(bytes("زينب"), PLACE);
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThatExceptionOfType(CannotOpenException.class).isThrownBy(() -> vault.open(changed, PLACE));
        }
    }

    @Test
    void anotherKeyDoesNotOpen() {
        byte[] sealed = vault.seal(bytes("زينب"), PLACE);
        var other = new TinkVault(Keys.random());
        assertThatExceptionOfType(CannotOpenException.class)
                .isThrownBy(() -> other.open(sealed, PLACE))
                .withMessageNotContaining("زينب");
    }

    @Test
    void rotatedKeysetStillOpensWhatTheOldKeySealed() throws GeneralSecurityException {
        KeysetHandle old = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
        KeysetHandle rotated = KeysetHandle.newBuilder(old)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build();
        var before = new TinkVault(Keys.parse(json(old), INDEX_KEY));
        var after = new TinkVault(Keys.parse(json(rotated), INDEX_KEY));
        assertThat(after.open(before.seal(bytes("زينب"), PLACE), PLACE)).isEqualTo(bytes("زينب"));
        assertThatExceptionOfType(CannotOpenException.class)
                .isThrownBy(() -> before.open(after.seal(bytes("زينب"), PLACE), PLACE));
    }

    @Test
    void thirtyTwoPlainBytesAreAKeyToo() {
        var raw = Base64.getEncoder().encodeToString(new byte[32]);
        byte[] sealed = new TinkVault(Keys.parse(raw, INDEX_KEY)).seal(bytes("زينب"), PLACE);
        assertThat(new TinkVault(Keys.parse(raw, INDEX_KEY)).open(sealed, PLACE))
                .isEqualTo(bytes("زينب"));
    }

    @Test
    void blindIndexDependsOnValuePurposeAndKey() {
        String index = vault.blindIndex("9647701234567", "person.telephone");
        assertThat(index)
                .hasSize(43)
                .isEqualTo(vault.blindIndex("9647701234567", "person.telephone"))
                .isNotEqualTo(vault.blindIndex("9647701234568", "person.telephone"))
                .isNotEqualTo(vault.blindIndex("9647701234567", "consent.recipient"))
                .isNotEqualTo(new TinkVault(Keys.random()).blindIndex("9647701234567", "person.telephone"));
    }

    @Test
    void placesAndPurposesMustBeNamed() {
        assertThatIllegalArgumentException().isThrownBy(() -> vault.seal(bytes("x"), " "));
        assertThatIllegalArgumentException().isThrownBy(() -> vault.blindIndex("x", "Names of persons"));
    }

    private static String json(KeysetHandle keyset) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(
                keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
