package iq.ihala.process.persondied;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.Consents;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.common.ActingUser;
import iq.ihala.referral.Referrals;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * EV6: nobody calls, visits or refers any more. The tasks and clocks of the case ended with its path; here end what lies outside it:
 * referrals that partners hold, who are told only that theirs is over, and the consents to contact.
 */
@ProcessBean("stopContacts")
class StopContacts implements JavaDelegate {

    private static final String REASON = "CASE_ENDED";

    private static final List<ConsentCode> TO_CONTACT = List.of(
            ConsentCode.C_FEEDBACK, ConsentCode.C_VISIT, ConsentCode.C_FAMILY, ConsentCode.C_MED, ConsentCode.C_CP);

    private final Referrals referrals;
    private final Consents consents;

    StopContacts(Referrals referrals, Consents consents) {
        this.referrals = referrals;
        this.consents = consents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber caseNumber = CaseNumber.parse(execution.getProcessBusinessKey());
        String by = ActingUser.of(execution);
        referrals.ofCase(caseNumber.value()).stream()
                .filter(item -> !item.state().isOver())
                .forEach(item -> referrals.cancel(item.id(), REASON, by));
        TO_CONTACT.forEach(code -> consents.withdraw(caseNumber, code, null, by));
    }
}
