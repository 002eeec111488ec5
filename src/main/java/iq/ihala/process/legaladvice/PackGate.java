package iq.ihala.process.legaladvice;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.LiveConsent;
import iq.ihala.casefile.NoConsentException;
import iq.ihala.legaladvice.LegalFile;
import iq.ihala.legaladvice.LegalFiles;
import iq.ihala.process.forms.AnswerWords;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Stands before the complaint's paper: her decision as it is now, then her consent to exactly this place. */
@Component
class PackGate {

    private static final String NO_CONSENT =
            "لا توجد موافقة سارية على هذه الجهة بعينها: لا يُكتب شيء ولا يُطبع. تُسأل الموافقة في خطوة «تحضير الشكوى».";
    private static final String ASKED_NOW =
            "تغيّر رأي الشخص ويُسأل الآن: لا يُكتب ملف الشكوى ولا يُطبع قبل أن يُسجَّل جوابه في المهمة.";

    private final LegalFiles legalFiles;
    private final LegalChanges changes;
    private final ComplaintConsent consent;
    private final AnswerWords words;

    PackGate(LegalFiles legalFiles, LegalChanges changes, ComplaintConsent consent, AnswerWords words) {
        this.legalFiles = legalFiles;
        this.changes = changes;
        this.consent = consent;
        this.words = words;
    }

    /**
     * @throws NoPackException if she decided otherwise, is asked at this moment, or has not agreed to this place
     */
    LiveConsent require(CaseNumber number) {
        otherwise(number).ifPresent(why -> {
            throw new NoPackException(ConsentCode.C_JUDGE, why);
        });
        try {
            // Not asked before it is required: what was read is not locked afterwards.
            return consent.require(number);
        } catch (NoConsentException e) {
            throw new NoPackException(e.code(), NO_CONSENT);
        }
    }

    /** Why there is no paper now, or empty. */
    Optional<String> refusal(CaseNumber number) {
        return otherwise(number).or(() -> consent.isLive(number) ? Optional.empty() : Optional.of(NO_CONSENT));
    }

    private Optional<String> otherwise(CaseNumber number) {
        if (changes.isAsked(number)) {
            return Optional.of(ASKED_NOW);
        }
        return legalFiles
                .find(number.value())
                .map(LegalFile::decision)
                .filter(said -> !said.equals(LegalAdviceProcess.COMPLAIN_NOW))
                .map(
                        said -> "قرار الشخص الآن: «" + words.say("legalDecision", said)
                                + "». لا يُكتب ملف شكوى ولا يُطبع. إن غيّر رأيه يُسأل من جديد، ثم تُسأل موافقته على جهة بعينها.");
    }
}
