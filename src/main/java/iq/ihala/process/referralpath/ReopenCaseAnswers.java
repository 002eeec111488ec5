package iq.ihala.process.referralpath;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.process.fixedclock.FixedClockWatch;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/**
 * S21: the supervisor's reason opens the file again; contacts and days at a low level count anew, legal dates
 * that still run are watched again.
 */
@Component
class ReopenCaseAnswers implements StepRecorder {

    private final CaseFiles caseFiles;
    private final FixedClockWatch watch;

    ReopenCaseAnswers(CaseFiles caseFiles, FixedClockWatch watch) {
        this.caseFiles = caseFiles;
        this.watch = watch;
    }

    @Override
    public String form() {
        return ReferralPathProcess.REOPEN_FORM;
    }

    @Override
    public void record(Step step) {
        caseFiles.reopen(step.caseNumber(), step.text("reopenReason").orElseThrow(), step.user());
        watch.legalDates(step.caseNumber());
    }
}
