package iq.ihala.crypto.internal;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;

/** The value of {@code IHALA_CRYPTO_KEY}, and how it becomes the next one. */
public final class HouseKeyset {

    private final KeysetHandle keys;

    private HouseKeyset(KeysetHandle keys) {
        this.keys = keys;
    }

    /** @throws IllegalArgumentException if the value is no key; never quotes it */
    public static HouseKeyset of(String value) {
        try {
            return new HouseKeyset(Keys.parseKeyset(value.strip()));
        } catch (KeyRefusedException e) {
            throw new IllegalArgumentException(e.getMessage());
        }
    }

    public static HouseKeyset fresh() {
        return new HouseKeyset(KeyWrap.fresh());
    }

    /** The same keys and one more, which is not primary: nodes that still seal with the old one can open what it seals. */
    public HouseKeyset withNewKey() {
        return new HouseKeyset(built(KeysetHandle.newBuilder(keys)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId())));
    }

    /** @throws IllegalArgumentException if there is no such key */
    public HouseKeyset promoted(long id) {
        KeysetHandle.Builder builder = KeysetHandle.newBuilder(keys);
        builder.getAt(place(id)).makePrimary();
        return new HouseKeyset(built(builder));
    }

    /** @throws IllegalArgumentException if there is no such key, or it is the primary one */
    public HouseKeyset without(long id) {
        int place = place(id);
        if (keys.getAt(place).isPrimary()) {
            throw new IllegalArgumentException("Key " + id + " is the primary one: promote another one first");
        }
        return new HouseKeyset(built(KeysetHandle.newBuilder(keys).deleteAt(place)));
    }

    /** One line for each key: its id, and a star at the primary one. */
    public List<String> describe() {
        return IntStream.range(0, keys.size())
                .mapToObj(i -> Integer.toUnsignedString(keys.getAt(i).getId())
                        + (keys.getAt(i).isPrimary() ? " *" : ""))
                .toList();
    }

    /** What {@code IHALA_CRYPTO_KEY} is set to. */
    public String value() {
        return Base64.getEncoder().encodeToString(Keys.json(keys).getBytes(StandardCharsets.UTF_8));
    }

    private int place(long id) {
        return IntStream.range(0, keys.size())
                .filter(i -> Integer.toUnsignedLong(keys.getAt(i).getId()) == id)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("IHALA_CRYPTO_KEY holds no key " + id));
    }

    private static KeysetHandle built(KeysetHandle.Builder builder) {
        try {
            return builder.build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keyset cannot be changed", e);
        }
    }

    @Override
    public String toString() {
        return "HouseKeyset[hidden]";
    }
}
