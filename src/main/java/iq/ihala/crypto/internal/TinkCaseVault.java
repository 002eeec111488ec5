package iq.ihala.crypto.internal;

import com.google.crypto.tink.Aead;
import iq.ihala.crypto.CannotOpenException;
import iq.ihala.crypto.CaseVault;
import iq.ihala.crypto.Vault;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The case vault by Google Tink. Sealed data is one byte of format, then what Tink gives: five bytes that name the data
 * key, twelve of nonce, the ciphertext (as long as the plain text), sixteen of tag.
 */
@Component
class TinkCaseVault implements CaseVault {

    static final byte FORMAT = 2;

    private static final Logger log = LoggerFactory.getLogger(TinkCaseVault.class);

    private final CaseKeys keys;
    private final Vault houseVault;

    TinkCaseVault(CaseKeys keys, Vault houseVault) {
        this.keys = keys;
        this.houseVault = houseVault;
    }

    @Override
    public void make(String caseNumber) {
        keys.make(caseNumber);
    }

    @Override
    public byte[] seal(String caseNumber, byte[] plain, String context) {
        byte[] place = TinkVault.place(context);
        try {
            byte[] sealed = keys.findOrMake(caseNumber).encrypt(plain, place);
            byte[] formatted = new byte[sealed.length + 1];
            formatted[0] = FORMAT;
            System.arraycopy(sealed, 0, formatted, 1, sealed.length);
            return formatted;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealing failed", e);
        }
    }

    @Override
    public byte[] open(String caseNumber, byte[] sealed, String context) {
        try {
            return isOfACaseKey(sealed)
                    ? openWithCaseKey(caseNumber, sealed, context)
                    : houseVault.open(sealed, context);
        } catch (CannotOpenException e) {
            // Callers' callers keep no exception's words, and this one must be seen: damage, or somebody's hand.
            log.error("{}", e.getMessage());
            throw e;
        }
    }

    @Override
    public void destroy(String caseNumber) {
        keys.destroy(caseNumber);
    }

    private byte[] openWithCaseKey(String caseNumber, byte[] sealed, String context) {
        Optional<Aead> key = keys.find(caseNumber);
        try {
            if (key.isPresent()) {
                return key.get().decrypt(Arrays.copyOfRange(sealed, 1, sealed.length), TinkVault.place(context));
            }
        } catch (GeneralSecurityException e) {
            return openByChance(sealed, context, "it was changed or moved, or its case has another key");
        }
        return openByChance(sealed, context, "its case has no key");
    }

    /** A bare house key wrote a random first byte before cases had keys: one row in 256 looks like a new one. */
    private byte[] openByChance(byte[] sealed, String context, String why) {
        try {
            return houseVault.open(sealed, context);
        } catch (CannotOpenException e) {
            throw new CannotOpenException(context, why);
        }
    }

    private static boolean isOfACaseKey(byte[] sealed) {
        return sealed.length > 0 && sealed[0] == FORMAT;
    }
}
