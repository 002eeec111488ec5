package iq.ihala.process.legaladvice;

import iq.ihala.notification.Outbox;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.staff.Staff;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * A04: if the classification shows a duty to report that was not seen before, the supervisors on duty are called. Nobody
 * outside is told from here.
 */
@Component
class CheckDutyAnswers implements StepRecorder {

    private static final String SUPERVISORS = "risk_reviewer";

    private final Staff staff;
    private final Outbox outbox;

    CheckDutyAnswers(Staff staff, Outbox outbox) {
        this.staff = staff;
        this.outbox = outbox;
    }

    @Override
    public String form() {
        return LegalAdviceProcess.DUTY_FORM;
    }

    @Override
    public void record(Step step) {
        boolean seenBefore =
                step.find(Variables.DUTY_TO_REPORT).filter("YES"::equals).isPresent();
        if (!step.flag("dutyAfterClassification") || seenBefore) {
            return;
        }
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
