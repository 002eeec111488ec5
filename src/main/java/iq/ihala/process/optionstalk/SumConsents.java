package iq.ihala.process.optionstalk;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.LiveConsent;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.ProcessVariable;
import iq.ihala.process.Variables;
import iq.ihala.process.decision.Codes;
import iq.ihala.process.legaladvice.LegalChanges;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * S14: what the person said yes to, read from the register and never from the form. Only what was asked in this talk goes on:
 * an older consent starts nothing by itself.
 */
@ProcessBean("sumConsents")
class SumConsents implements JavaDelegate {

    private final Consents consents;
    private final Codes codes;
    private final DutyToReport duty;
    private final LegalChanges legalChanges;

    SumConsents(Consents consents, Codes codes, DutyToReport duty, LegalChanges legalChanges) {
        this.consents = consents;
        this.codes = codes;
        this.duty = duty;
        this.legalChanges = legalChanges;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber caseNumber = CaseNumber.parse(execution.getProcessBusinessKey());
        List<LiveConsent> inForce = consents.inForce(caseNumber);
        List<String> agreed = codes.of(Variables.CONSENT_ITEMS.find(execution).orElse("")).stream()
                .filter(code -> isLive(new ConsentItem(code), inForce))
                .toList();
        String needs = Variables.NEEDS.find(execution).orElse("");
        Variables.CONSENTED_SERVICES.set(
                execution,
                ProcessVariable.join(
                        agreed.stream().filter(code -> codes.has(needs, code)).toList()));
        Variables.LEGAL_ACCEPTED.set(execution, agreed.contains(ConsentItem.LEGAL_ADVICE) && isNewAdvice(caseNumber));
        Variables.CP_CONSENT.set(execution, agreed.contains(ConsentItem.COMMUNITY_POLICE));
        Variables.MEDIATION_CONSENT.set(execution, agreed.contains(ConsentItem.MEDIATION));
        Variables.DUTY_CHECK_NEEDED.set(execution, duty.isToBeChecked(execution));
    }

    /** Who is advised already and wants advice has changed her mind: the waiting lawyer asks, and no second advice begins. */
    private boolean isNewAdvice(CaseNumber caseNumber) {
        if (!legalChanges.isAdvised(caseNumber)) {
            return true;
        }
        legalChanges.decisionChanged(caseNumber);
        return false;
    }

    private static boolean isLive(ConsentItem asked, List<LiveConsent> inForce) {
        return inForce.stream()
                .anyMatch(live -> live.code() == asked.consent() && Objects.equals(live.item(), asked.item()));
    }
}
