package iq.ihala.crypto.internal;

import iq.ihala.crypto.CannotOpenException;
import iq.ihala.crypto.CaseVault;
import iq.ihala.crypto.Vault;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The case vault by Google Tink. */
@Component
class TinkCaseVault implements CaseVault {

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
        return keys.findOrMake(caseNumber).seal(plain, place);
    }

    @Override
    public byte[] open(String caseNumber, byte[] sealed, String context) {
        return open(caseNumber, sealed, context, context);
    }

    @Override
    public byte[] open(String caseNumber, byte[] sealed, String context, String contextBefore) {
        try {
            return DataKey.mayHaveSealed(sealed)
                    ? openWithCaseKey(caseNumber, sealed, context, contextBefore)
                    : openWithHouseKey(
                            sealed, context, contextBefore, "it was changed, or moved, or no key here sealed it");
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

    /** Gives the data under the case's primary key, or empty if it is under it already. */
    Optional<byte[]> renewed(String caseNumber, byte[] sealed, String context, String contextBefore) {
        // What is in memory may be older than the table: it would turn another node's work back.
        DataKey key = keys.findAgain(caseNumber).orElseGet(() -> keys.make(caseNumber));
        if (key.isPrimaryOf(sealed)) {
            return Optional.empty();
        }
        byte[] plain = open(caseNumber, sealed, context, contextBefore);
        return Optional.of(key.seal(plain, TinkVault.place(context)));
    }

    private byte[] openWithCaseKey(String caseNumber, byte[] sealed, String context, String contextBefore) {
        byte[] place = TinkVault.place(context);
        String why = "its case has no key";
        // The second time: another node may have given the case a new key since this one read it.
        List<Function<String, Optional<DataKey>>> twice = List.of(keys::find, keys::findAgain);
        for (var once : twice) {
            try {
                Optional<DataKey> key = once.apply(caseNumber);
                if (key.isPresent()) {
                    return key.get().open(sealed, place);
                }
            } catch (GeneralSecurityException e) {
                why = "it was changed or moved, or its case has another key";
            }
        }
        // A bare house key wrote a random first byte before cases had keys: one row in 256 looks like a new one.
        return openWithHouseKey(sealed, context, contextBefore, why);
    }

    private byte[] openWithHouseKey(byte[] sealed, String context, String contextBefore, String why) {
        try {
            return houseVault.open(sealed, contextBefore);
        } catch (CannotOpenException e) {
            throw new CannotOpenException(context, why);
        }
    }
}
