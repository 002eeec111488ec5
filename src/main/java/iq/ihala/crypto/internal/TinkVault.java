package iq.ihala.crypto.internal;

import com.google.crypto.tink.Aead;
import iq.ihala.crypto.CannotOpenException;
import iq.ihala.crypto.Vault;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The vault by Google Tink. */
final class TinkVault implements Vault {

    private static final String HMAC = "HmacSHA256";
    private static final Pattern PURPOSE = Pattern.compile("[a-z0-9.-]{1,60}");

    private final Aead aead;
    private final SecretKeySpec indexKey;

    TinkVault(Keys keys) {
        this.aead = keys.aead();
        this.indexKey = new SecretKeySpec(keys.indexKey(), HMAC);
    }

    @Override
    public byte[] seal(byte[] plain, String context) {
        try {
            return aead.encrypt(plain, place(context));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealing failed", e);
        }
    }

    @Override
    public byte[] open(byte[] sealed, String context) {
        try {
            return aead.decrypt(sealed, place(context));
        } catch (GeneralSecurityException e) {
            throw new CannotOpenException(context, "it was sealed with another key, changed, or moved", e);
        }
    }

    @Override
    public String blindIndex(String value, String purpose) {
        if (!PURPOSE.matcher(purpose).matches()) {
            throw new IllegalArgumentException("A purpose is lower-case letters, digits, dots and dashes");
        }
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(indexKey);
            mac.update(purpose.getBytes(StandardCharsets.US_ASCII));
            // A purpose never holds this byte, so no two pairs of purpose and value run together.
            mac.update((byte) 0);
            byte[] hash = mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HMAC-SHA256", e);
        }
    }

    static byte[] place(String context) {
        if (context.isBlank()) {
            throw new IllegalArgumentException("Sealed data needs a context: table, row and column");
        }
        return context.getBytes(StandardCharsets.UTF_8);
    }
}
