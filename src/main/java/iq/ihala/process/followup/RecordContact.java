package iq.ihala.process.followup;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.common.SupervisorNotice;
import iq.ihala.risk.RiskLevel;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * S19: how often the person was missed in a row, and what the contact leads to. A new risk leads to an assessment always. Where
 * somebody in high danger does not answer any more, the supervisors are told.
 */
@ProcessBean("recordContact")
class RecordContact implements JavaDelegate {

    private static final Set<String> LEADS_ON = Set.of(FollowUpProcess.REASSESS, "OPTIONS", "CLOSE");

    private static final int TOO_OFTEN = 3;

    private final CaseFiles caseFiles;
    private final SupervisorNotice supervisors;

    RecordContact(CaseFiles caseFiles, SupervisorNotice supervisors) {
        this.caseFiles = caseFiles;
        this.supervisors = supervisors;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber caseNumber = CaseNumber.parse(execution.getProcessBusinessKey());
        int missed = caseFiles.contacts(caseNumber).consecutiveMissed();
        Variables.MISSED_CONTACTS.set(execution, missed);
        Variables.FOLLOW_UP_RESULT.set(execution, result(execution));
        if (missed >= TOO_OFTEN && isGrave(execution)) {
            supervisors.send(caseNumber, "missed/" + execution.getProcessInstanceId() + "/" + missed);
        }
    }

    private static boolean isGrave(DelegateExecution execution) {
        return Variables.RISK_LEVEL
                .find(execution)
                .map(RiskLevel::valueOf)
                .orElse(RiskLevel.IMMINENT)
                .atLeast(RiskLevel.HIGH);
    }

    private static String result(DelegateExecution execution) {
        boolean danger = Variables.NEW_RISK.find(execution).orElse(false)
                || Variables.INCIDENT_SINCE.find(execution).orElse(false);
        return danger
                ? FollowUpProcess.REASSESS
                : Variables.NEXT_STEP.find(execution).filter(LEADS_ON::contains).orElse(null);
    }
}
