package iq.ihala.process.followup;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** S19: how often the person was missed in a row, and what the contact leads to. A new risk leads to an assessment always. */
@ProcessBean("recordContact")
class RecordContact implements JavaDelegate {

    private static final Set<String> LEADS_ON = Set.of(FollowUpProcess.REASSESS, "OPTIONS", "CLOSE");

    private final CaseFiles caseFiles;

    RecordContact(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int missed = caseFiles
                .contacts(CaseNumber.parse(execution.getProcessBusinessKey()))
                .consecutiveMissed();
        Variables.MISSED_CONTACTS.set(execution, missed);
        Variables.FOLLOW_UP_RESULT.set(execution, result(execution));
    }

    private static String result(DelegateExecution execution) {
        boolean danger = Variables.NEW_RISK.find(execution).orElse(false)
                || Variables.INCIDENT_SINCE.find(execution).orElse(false);
        return danger
                ? FollowUpProcess.REASSESS
                : Variables.NEXT_STEP.find(execution).filter(LEADS_ON::contains).orElse(null);
    }
}
