package iq.ihala.process.followup;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.notification.Outbox;
import iq.ihala.process.common.HouseAuthority;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Brings the next contact with a person forward: two missed appointments, a fear that somebody noticed, a settled danger. */
@Component
public class FollowUpCalls {

    private final RuntimeService runtime;
    private final HouseAuthority authority;
    private final CaseFiles caseFiles;
    private final Outbox outbox;

    FollowUpCalls(RuntimeService runtime, HouseAuthority authority, CaseFiles caseFiles, Outbox outbox) {
        this.runtime = runtime;
        this.authority = authority;
        this.caseFiles = caseFiles;
        this.outbox = outbox;
    }

    /**
     * Opens the contact task now if the case's follow-up waits for its day; else nothing happens, because the contact is
     * open already or comes with the plan.
     */
    public void callNow(CaseNumber caseNumber) {
        authority.call(() -> runtime.createMessageCorrelation(FollowUpProcess.NOW_MESSAGE)
                .processInstanceBusinessKey(caseNumber.value())
                .correlateAllWithResult());
    }

    /** Tells the case worker by mail, with the case number only, that {@code step} needs attention; once for each step. */
    public void alertCaseWorker(CaseNumber caseNumber, StepAnswers step) {
        String worker = caseFiles.summary(caseNumber).caseWorker();
        if (worker != null) {
            outbox.mail(
                    worker,
                    "ATTENTION_NEEDED",
                    caseNumber.value(),
                    "attention/" + step.scope() + "/" + step.at().toEpochMilli() + "/" + worker);
        }
    }
}
