package iq.ihala.process.persondied;

import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** EV6: where the death must be reported, or the lawyer is not sure, she asks for it, and somebody else decides (dossier S15). */
@Component
class CheckDutyAfterDeathAnswers implements StepRecorder {

    private static final String NONE = "NONE";

    private final ReportsAfterDeath reports;

    CheckDutyAfterDeathAnswers(ReportsAfterDeath reports) {
        this.reports = reports;
    }

    @Override
    public String form() {
        return PersonDiedProcess.CHECK_DUTY_FORM;
    }

    @Override
    public void record(Step step) {
        if (step.text("dutyToReport").filter(NONE::equals).isEmpty()) {
            reports.ask(step.caseNumber(), step.text("decisionNote").orElseThrow(), step.user());
        }
    }
}
