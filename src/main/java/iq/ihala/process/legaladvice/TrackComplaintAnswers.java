package iq.ihala.process.legaladvice;

import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGuard;
import iq.ihala.casefile.Consents;
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
    private final ConsentGuard guard;
    private final Consents consents;
    private final Clock clock;

    TrackComplaintAnswers(LegalFiles legalFiles, ConsentGuard guard, Consents consents, Clock clock) {
        this.guard = guard;
        this.legalFiles = legalFiles;
        this.consents = consents;
        this.clock = clock;
    }

    @Override
    public String form() {
        return LegalAdviceProcess.COURT_FORM;
    }

    /**
     * A complaint that goes on with the centre's help needs the person's consent to the judge or to the station. How it ended is
     * recorded whatever became of the consent.
     */
    @Override
    public void permit(Step step) {
        if (step.text("complaintResult").filter(LegalAdviceProcess.OPEN::equals).isPresent()
                && !consents.isLive(step.caseNumber(), ConsentCode.C_POLICE, null, null)) {
            guard.require(step.caseNumber(), ConsentCode.C_JUDGE, null, null);
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
            consents.use(step.caseNumber(), ConsentCode.C_JUDGE, null, null);
            consents.use(step.caseNumber(), ConsentCode.C_POLICE, null, null);
        }
    }
}
