package iq.ihala.process.reception;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Gives the person the counsellor who fits (dossier S02). Where the decision is to ask the person or the supervisor, nobody is
 * given silently.
 */
@ProcessBean("allocateCounsellor")
class AllocateCounsellor implements JavaDelegate {

    private static final String ASSIGN = "ASSIGN";
    private static final String SUPERVISOR = "SUPERVISOR";

    private final Counsellors counsellors;
    private final CaseFiles caseFiles;

    AllocateCounsellor(Counsellors counsellors, CaseFiles caseFiles) {
        this.counsellors = counsellors;
        this.caseFiles = caseFiles;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (!ASSIGN.equals(Variables.ALLOCATION.get(execution))) {
            return;
        }
        CaseNumber caseNumber = CaseNumber.parse(execution.getProcessBusinessKey());
        String wish = Variables.COUNSELLOR_SEX_PREF.find(execution).orElse(ReceptionProcess.NO_PREFERENCE);
        counsellors
                .choose(caseNumber, execution.getProcessInstanceId(), wish)
                .ifPresentOrElse(
                        counsellor -> {
                            caseFiles.assignCounsellor(caseNumber, counsellor.user());
                            Variables.COUNSELLOR_ID.set(execution, counsellor.user());
                        },
                        () -> Variables.ALLOCATION.set(execution, SUPERVISOR));
    }
}
