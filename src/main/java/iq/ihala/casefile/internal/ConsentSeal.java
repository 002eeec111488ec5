package iq.ihala.casefile.internal;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentEntry;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.LiveConsent;
import iq.ihala.crypto.Vault;
import org.springframework.stereotype.Component;

/** Seals what a consent says about people, and opens it again. */
@Component
class ConsentSeal {

    private static final String RECIPIENT = "sealed_recipient";
    private static final String WITNESS = "sealed_witness";

    private final AnswerSeal seal;
    private final Vault vault;
    private final Wordings wordings;

    ConsentSeal(AnswerSeal seal, Vault vault, Wordings wordings) {
        this.seal = seal;
        this.vault = vault;
        this.wordings = wordings;
    }

    void seal(ConsentGiven given, ConsentRow row) {
        row.recipientKey = key(given.recipient());
        row.sealedRecipient = seal.sealText(row.caseNumber, given.recipient(), row.place(RECIPIENT));
        row.sealedWitness = seal.sealText(row.caseNumber, given.witness(), row.place(WITNESS));
    }

    /** By this the same recipient is found again without being read; null for none. */
    String key(String recipient) {
        return recipient == null ? null : vault.blindIndex(recipient, "consent.recipient");
    }

    LiveConsent live(ConsentRow row) {
        return new LiveConsent(
                row.reference(),
                new CaseNumber(row.caseNumber),
                row.code,
                row.item,
                seal.openText(row.caseNumber, row.sealedRecipient, row.place(RECIPIENT)),
                agreedFields(row),
                row.givenBy,
                row.how,
                row.decidedAt,
                row.validUntil,
                row.textVersion);
    }

    ConsentEntry entry(ConsentRow row) {
        return new ConsentEntry(
                row.code,
                row.granted,
                row.item,
                seal.openText(row.caseNumber, row.sealedRecipient, row.place(RECIPIENT)),
                agreedFields(row),
                row.givenBy,
                row.how,
                seal.openText(row.caseNumber, row.sealedWitness, row.place(WITNESS)),
                row.language,
                row.textVersion == null ? null : wordings.version(row.code, row.textVersion),
                row.recordedBy,
                row.decidedAt,
                row.validUntil,
                row.endedAt,
                row.endedBy,
                row.endedHow);
    }

    /** What may be shared now: the person may have reduced it since. */
    private static String agreedFields(ConsentRow row) {
        return row.reducedAt == null ? row.fieldSet : "CODE_ONLY";
    }
}
