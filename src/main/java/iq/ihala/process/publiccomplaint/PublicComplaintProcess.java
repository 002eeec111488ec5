package iq.ihala.process.publiccomplaint;

import iq.ihala.process.HouseProcesses;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.Step;
import iq.ihala.publiccomplaint.Receipt;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Names of the diagram {@code public-complaint} that code needs. Its business key is the receipt's code; of the complaint itself the engine knows nothing. */
final class PublicComplaintProcess {

    static final String KEY = HouseProcesses.PUBLIC_COMPLAINT;

    private static final String FORM = KEY + ".";

    static final String SCREEN = FORM + "screenComplaint";
    static final String OFFER_HELP = FORM + "offerHelp";
    static final String CLASSIFY = FORM + "classifyComplaint";
    static final String DRAFT = FORM + "draftLetter";
    static final String APPROVE = FORM + "approveLetter";
    static final String RECORD_ANSWER = FORM + "recordAnswer";
    static final String TELL = FORM + "tellCitizen";

    private PublicComplaintProcess() {}

    static Receipt receipt(Step step) {
        return Receipt.ofCode(step.find(Variables.COMPLAINT_RECEIPT).orElseThrow());
    }

    static Receipt receipt(FactContext context) {
        return Receipt.ofCode(context.find(Variables.COMPLAINT_RECEIPT).orElseThrow());
    }

    static Receipt receipt(DelegateExecution execution) {
        return Receipt.ofCode(Variables.COMPLAINT_RECEIPT.get(execution));
    }
}
