package iq.ihala.process.persondied;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.common.ActingUser;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** EV6: the case closes; nobody is left whom one could ask for feedback. */
@ProcessBean("closeDeceased")
class CloseDeceased implements JavaDelegate {

    private final CaseFiles caseFiles;

    CloseDeceased(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    @Override
    public void execute(DelegateExecution execution) {
        caseFiles.close(
                CaseNumber.parse(execution.getProcessBusinessKey()),
                PersonDiedProcess.DECEASED,
                ActingUser.of(execution));
    }
}
