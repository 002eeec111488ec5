package iq.ihala.crypto.internal;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import iq.ihala.crypto.CannotOpenException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Wraps the data keyset of a case with the house's key. A wrapped keyset unwraps for its own case only. */
@Component
class KeyWrap {

    private final Keys keys;

    KeyWrap(Keys keys) {
        this.keys = keys;
    }

    static KeysetHandle fresh() {
        return Keys.freshKeyset();
    }

    byte[] wrap(KeysetHandle dataKeys, String caseNumber) {
        try {
            byte[] plain = TinkProtoKeysetFormat.serializeKeyset(dataKeys, InsecureSecretKeyAccess.get());
            return keys.aead().encrypt(plain, place(caseNumber).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Wrapping a data key failed", e);
        }
    }

    /** @throws CannotOpenException if no key of the house unwraps it, or it belongs to another case */
    KeysetHandle unwrap(byte[] wrapped, String caseNumber) {
        try {
            byte[] plain = keys.aead().decrypt(wrapped, place(caseNumber).getBytes(StandardCharsets.UTF_8));
            return TinkProtoKeysetFormat.parseKeyset(plain, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new CannotOpenException(
                    place(caseNumber), "none of the house's keys unwraps it, or it was changed or moved", e);
        }
    }

    /** Id of the key that {@link #wrap} uses now. */
    long wrappedBy() {
        return keys.primaryId();
    }

    boolean has(long keyId) {
        return keys.has(keyId);
    }

    List<Long> otherKeys() {
        return keys.ids().stream().filter(id -> id != keys.primaryId()).toList();
    }

    static String place(String caseNumber) {
        return "case_key|wrapped_key|" + caseNumber;
    }
}
