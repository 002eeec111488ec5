package iq.ihala.process.servicereferral;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.Step;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What one partner and the case worker wrote to each other about one referral, kept apart by referral and provider: another
 * provider that is asked later must not read it, nor a parallel referral show it.
 */
@Component
class PartnerWords {

    private static final String ANSWER = ServiceReferralProcess.KEY + ".partnerWords";
    private static final String INFORMATION = ServiceReferralProcess.KEY + ".informationForPartner";
    private static final List<String> OF_ANSWER = List.of("infoWanted", "appointmentPlace", "contactPerson");
    private static final List<String> OF_INFORMATION = List.of("infoSent", "infoDecision");

    private final CaseFiles caseFiles;
    private final Clock clock;

    PartnerWords(CaseFiles caseFiles, Clock clock) {
        this.caseFiles = caseFiles;
        this.clock = clock;
    }

    void keepAnswer(Step step) {
        keep(step, ANSWER, OF_ANSWER);
    }

    void keepInformation(Step step) {
        keep(step, INFORMATION, OF_INFORMATION);
    }

    /** What the partner wrote with its newest answer: its question, the place of the appointment, whom to ask for. */
    Map<String, Object> ofAnswer(CaseNumber caseNumber, String referralId, String providerId) {
        return read(caseNumber, referralId, providerId, ANSWER);
    }

    /** What the case worker answered to the partner's question. */
    Map<String, Object> information(CaseNumber caseNumber, String referralId, String providerId) {
        return read(caseNumber, referralId, providerId, INFORMATION);
    }

    private void keep(Step step, String what, List<String> fields) {
        Map<String, Object> words = new HashMap<>();
        fields.forEach(field -> step.text(field).ifPresent(word -> words.put(field, word)));
        Optional<String> provider = step.find(Variables.PROVIDER_ID);
        String item = step.find(Variables.REFERRAL_ID).orElseThrow();
        provider.ifPresent(chosen -> caseFiles.storeStep(
                new StepAnswers(step.caseNumber(), scope(item, chosen), what, 1, step.user(), clock.instant(), words)));
    }

    private Map<String, Object> read(CaseNumber caseNumber, String referralId, String providerId, String what) {
        return providerId == null
                ? Map.of()
                : caseFiles
                        .lastStep(caseNumber, scope(referralId, providerId), what)
                        .map(StepAnswers::answers)
                        .orElse(Map.of());
    }

    private static String scope(String referralId, String providerId) {
        return referralId + ":" + providerId;
    }
}
