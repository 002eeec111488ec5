package iq.ihala.process.legaladvice;

import iq.ihala.legaladvice.CourtStep;
import iq.ihala.legaladvice.LegalFiles;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** A06: the complaint was lodged, while the consent to exactly this place held; its number and next session are kept. */
@Component
class LodgeComplaintAnswers implements StepRecorder {

    private final LegalFiles legalFiles;
    private final ComplaintConsent consent;
    private final Clock clock;

    LodgeComplaintAnswers(LegalFiles legalFiles, ComplaintConsent consent, Clock clock) {
        this.legalFiles = legalFiles;
        this.consent = consent;
        this.clock = clock;
    }

    @Override
    public String form() {
        return LegalAdviceProcess.LODGE_FORM;
    }

    @Override
    public void permit(Step step) {
        if (step.date("lodgedDate").filter(LocalDate.now(clock)::isBefore).isPresent()) {
            throw step.refuse("lodgedDate", "تُرسل الاستمارة بعد تقديم الشكوى");
        }
        consent.require(step.caseNumber());
    }

    @Override
    public void record(Step step) {
        legalFiles.recordCourtStep(
                step.caseNumber().value(),
                new CourtStep(
                        step.date("lodgedDate").orElseThrow(),
                        LegalAdviceProcess.OPEN,
                        step.date("nextSession").orElse(null),
                        step.text("court").orElse(null),
                        step.text("caseNo").orElse(null),
                        step.text("lodgedNote").orElse(null)),
                step.user());
    }
}
