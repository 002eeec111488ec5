package iq.ihala.process.legaladvice;

import iq.ihala.legaladvice.CourtStep;
import iq.ihala.legaladvice.LegalFiles;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** A07: a step in court; the waiver clock starts anew from it. With the complaint's end the consents for it are used up. */
@Component
class TrackComplaintAnswers implements StepRecorder {

    private final LegalFiles legalFiles;
    private final ComplaintConsent consent;
    private final Clock clock;

    TrackComplaintAnswers(LegalFiles legalFiles, ComplaintConsent consent, Clock clock) {
        this.legalFiles = legalFiles;
        this.consent = consent;
        this.clock = clock;
    }

    @Override
    public String form() {
        return LegalAdviceProcess.COURT_FORM;
    }

    /**
     * A complaint that goes on with the centre's help needs the person's consent to exactly this place. How it ended is
     * recorded whatever became of the consent.
     */
    @Override
    public void permit(Step step) {
        if (step.text("complaintResult").filter(LegalAdviceProcess.OPEN::equals).isPresent()) {
            consent.require(step.caseNumber());
        }
    }

    @Override
    public void record(Step step) {
        LocalDate on = step.date("lastStepDate").orElseThrow();
        if (on.isAfter(LocalDate.now(clock))) {
            throw step.refuse("lastStepDate", "التاريخ لم يأتِ بعد");
        }
        String result = step.text("complaintResult").orElseThrow();
        legalFiles.recordCourtStep(
                step.caseNumber().value(),
                new CourtStep(
                        on,
                        result,
                        step.date("nextSession").orElse(null),
                        step.text("court").orElse(null),
                        step.text("caseNo").orElse(null),
                        step.text("courtStepNote").orElse(null)),
                step.user());
        if (!result.equals(LegalAdviceProcess.OPEN)) {
            consent.use(step.caseNumber());
        }
    }
}
