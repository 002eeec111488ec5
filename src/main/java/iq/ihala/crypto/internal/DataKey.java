package iq.ihala.crypto.internal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/**
 * The unwrapped data keys of one case, of which the primary one seals. Sealed data is one byte of format, then what Tink
 * gives: a byte and four that name the data key, twelve of nonce, the ciphertext (as long as the plain text), sixteen of
 * tag.
 */
record DataKey(Aead aead, int primaryId) {

    static final byte FORMAT = 2;

    private static final byte TINK = 1;
    private static final int PREFIX = 6;

    static DataKey of(KeysetHandle keys) {
        try {
            return new DataKey(
                    keys.getPrimitive(RegistryConfiguration.get(), Aead.class),
                    keys.getPrimary().getId());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A data key is not made for authenticated encryption", e);
        }
    }

    /** Whether the bytes look like sealed with some case's key. */
    static boolean mayHaveSealed(byte[] sealed) {
        return sealed.length > 0 && sealed[0] == FORMAT;
    }

    /** Whether the bytes name this case's primary key. */
    boolean isPrimaryOf(byte[] sealed) {
        return sealed.length > PREFIX
                && sealed[0] == FORMAT
                && sealed[1] == TINK
                && ByteBuffer.wrap(sealed, 2, Integer.BYTES).getInt() == primaryId;
    }

    byte[] seal(byte[] plain, byte[] place) {
        try {
            byte[] sealed = aead.encrypt(plain, place);
            return ByteBuffer.allocate(sealed.length + 1)
                    .put(FORMAT)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealing failed", e);
        }
    }

    byte[] open(byte[] sealed, byte[] place) throws GeneralSecurityException {
        return aead.decrypt(Arrays.copyOfRange(sealed, 1, sealed.length), place);
    }

    @Override
    public String toString() {
        return "DataKey[hidden]";
    }
}
