package iq.ihala.process.referralpath;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.process.fixedclock.RecordedDates;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/**
 * S21: the supervisor's reason opens the file again; contacts and days at a low level count anew, dates
 * that have not come yet are watched again.
 */
@Component
class ReopenCaseAnswers implements StepRecorder {

    private final CaseFiles caseFiles;
    private final RecordedDates dates;

    ReopenCaseAnswers(CaseFiles caseFiles, RecordedDates dates) {
        this.caseFiles = caseFiles;
        this.dates = dates;
    }

    @Override
    public String form() {
        return ReferralPathProcess.REOPEN_FORM;
    }

    @Override
    public void record(Step step) {
        caseFiles.reopen(step.caseNumber(), step.text("reopenReason").orElseThrow(), step.user());
        dates.watchAgain(step.caseNumber());
    }
}
