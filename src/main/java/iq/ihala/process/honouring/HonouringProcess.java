package iq.ihala.process.honouring;

import iq.ihala.process.HouseProcesses;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.Step;
import iq.ihala.volunteer.Ref;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Names of the diagram {@code honouring} that code needs. Its business key is the honour number's code. */
final class HonouringProcess {

    static final String KEY = HouseProcesses.HONOURING;

    private static final String FORM = KEY + ".";

    static final String CHECK = FORM + "checkNoCase";
    static final String APPROVE = FORM + "approveHonour";
    static final String HAND = FORM + "handCertificate";

    private HonouringProcess() {}

    static Ref honour(Step step) {
        return Ref.ofCode(step.find(Variables.HONOUR_NUMBER).orElseThrow());
    }

    static Ref honour(FactContext context) {
        return Ref.ofCode(context.find(Variables.HONOUR_NUMBER).orElseThrow());
    }

    static Ref honour(DelegateExecution execution) {
        return Ref.ofCode(Variables.HONOUR_NUMBER.get(execution));
    }
}
