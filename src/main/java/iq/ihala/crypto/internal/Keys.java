package iq.ihala.crypto.internal;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The two secrets of the house: the keyset that seals (it can rotate), and the key of the blind indexes (it cannot). */
final class Keys {

    private static final int KEY_BYTES = 32;

    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final KeysetHandle keyset;
    private final Aead aead;
    private final byte[] indexKey;

    private Keys(KeysetHandle keyset, byte[] indexKey) {
        this.keyset = keyset;
        try {
            this.aead = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new KeyRefusedException("IHALA_CRYPTO_KEY holds no key for authenticated encryption");
        }
        this.indexKey = indexKey;
    }

    KeysetHandle keyset() {
        return keyset;
    }

    Aead aead() {
        return aead;
    }

    /** Id of the key that seals; a new one for each key, and the same for the same key on every node. */
    long primaryId() {
        return Integer.toUnsignedLong(keyset.getPrimary().getId());
    }

    boolean has(long keyId) {
        return ids().contains(keyId);
    }

    /** Ids of all keys that open, in the keyset's order. */
    List<Long> ids() {
        return IntStream.range(0, keyset.size())
                .mapToObj(i -> Integer.toUnsignedLong(keyset.getAt(i).getId()))
                .toList();
    }

    byte[] indexKey() {
        return indexKey.clone();
    }

    static Keys random() {
        var indexKey = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(indexKey);
        return new Keys(freshKeyset(), indexKey);
    }

    /** Here, so that Tink has been told of its kinds of keys before it makes one. */
    static KeysetHandle freshKeyset() {
        try {
            return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot make an AES-256-GCM key", e);
        }
    }

    /** @throws KeyRefusedException if one of the two is not what {@link CryptoProperties} describes; never quotes it */
    static Keys parse(String key, String indexKey) {
        return new Keys(parseKeyset(key.strip()), thirtyTwoBytes(indexKey.strip(), "IHALA_CRYPTO_INDEX_KEY"));
    }

    String keysetJson() {
        return json(keyset);
    }

    static String json(KeysetHandle keys) {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    keys, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keyset cannot be written", e);
        }
    }

    /** @throws KeyRefusedException if the text is none; never quotes it */
    static KeysetHandle parseKeyset(String text) {
        try {
            if (text.startsWith("{")) {
                return keysetOf(text);
            }
            byte[] decoded = Base64.getDecoder().decode(text);
            return decoded.length == KEY_BYTES
                    ? rawKeyset(decoded)
                    : keysetOf(new String(decoded, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            // The cause is dropped on purpose: a parser's message may quote the key.
            throw new KeyRefusedException(
                    "IHALA_CRYPTO_KEY is neither a Tink AES-256-GCM keyset nor 32 bytes in base64");
        }
    }

    private static KeysetHandle keysetOf(String json) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(json, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }

    @AccessesPartialKey
    private static KeysetHandle rawKeyset(byte[] raw) throws GeneralSecurityException {
        AesGcmParameters parameters = AesGcmParameters.builder()
                .setKeySizeBytes(KEY_BYTES)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
        AesGcmKey aesKey = AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(raw, InsecureSecretKeyAccess.get()))
                .build();
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(aesKey).withFixedId(idOf(raw)).makePrimary())
                .build();
    }

    /** A bare key has no name of its own, but the rows that it wrapped must be told from others at every start. */
    private static int idOf(byte[] raw) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(raw, "HmacSHA256"));
        return ByteBuffer.wrap(mac.doFinal("id of this key".getBytes(StandardCharsets.US_ASCII)))
                        .getInt()
                & Integer.MAX_VALUE;
    }

    private static byte[] thirtyTwoBytes(String text, String name) {
        byte[] decoded;
        try {
            decoded = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new KeyRefusedException(name + " is not base64");
        }
        if (decoded.length != KEY_BYTES) {
            throw new KeyRefusedException(name + " must be 32 bytes in base64");
        }
        return decoded;
    }

    @Override
    public String toString() {
        return "Keys[hidden]";
    }
}
