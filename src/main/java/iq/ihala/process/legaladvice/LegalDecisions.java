package iq.ihala.process.legaladvice;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.legaladvice.LegalFiles;
import org.springframework.stereotype.Component;

/** Keeps what a person decided. Who does not complain now has agreed to no place any more: what was agreed for it is over. */
@Component
class LegalDecisions {

    private final LegalFiles legalFiles;
    private final ComplaintConsent consent;

    LegalDecisions(LegalFiles legalFiles, ComplaintConsent consent) {
        this.legalFiles = legalFiles;
        this.consent = consent;
    }

    void record(CaseNumber number, String decision, String by) {
        if (!LegalAdviceProcess.COMPLAIN_NOW.equals(decision)) {
            consent.use(number);
        }
        legalFiles.recordDecision(number.value(), decision, by);
    }
}
