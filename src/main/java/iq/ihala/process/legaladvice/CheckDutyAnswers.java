package iq.ihala.process.legaladvice;

import iq.ihala.notification.Outbox;
import iq.ihala.process.common.DutyReport;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.staff.Staff;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * A04: if the classification shows a duty to report, or leaves one in doubt, the lawyer asks for it here and the supervisors on
 * duty are called: it enters S15 beside the advice. Nobody outside is told from here.
 */
@Component
class CheckDutyAnswers implements StepRecorder {

    private static final String SUPERVISORS = "risk_reviewer";
    private static final String RESULT = "dutyAfterClassification";
    private static final String REASON = "dutyNote";

    private final DutyReport duty;
    private final Staff staff;
    private final Outbox outbox;

    CheckDutyAnswers(DutyReport duty, Staff staff, Outbox outbox) {
        this.duty = duty;
        this.staff = staff;
        this.outbox = outbox;
    }

    @Override
    public String form() {
        return LegalAdviceProcess.DUTY_FORM;
    }

    @Override
    public void record(Step step) {
        // Where the duty cannot arise it is not asked, and no answer is kept (fact dutyMayArise).
        boolean clearlyNone = step.text(RESULT).orElse("NONE").equals("NONE");
        if (clearlyNone || duty.isUnderWay(step.caseNumber())) {
            return;
        }
        duty.ask(
                step,
                DutyReport.LATE,
                step.text(REASON)
                        .filter(reason -> !reason.isBlank())
                        .orElseThrow(() -> step.refuse(REASON, "يُكتب السبب: يقرأه المشرف قبل أن يقرر")));
        callSupervisors(step);
    }

    private void callSupervisors(Step step) {
        String caseNumber = step.caseNumber().value();
        Set<String> conflicted = staff.conflicted(caseNumber);
        staff.onDuty(SUPERVISORS).stream()
                .filter(supervisor -> !conflicted.contains(supervisor.user()))
                .forEach(supervisor -> outbox.mail(
                        supervisor.user(),
                        "ATTENTION_NEEDED",
                        caseNumber,
                        "duty:" + step.scope() + ":" + supervisor.user()));
    }
}
