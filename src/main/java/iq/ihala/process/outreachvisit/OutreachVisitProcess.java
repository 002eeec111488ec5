package iq.ihala.process.outreachvisit;

import iq.ihala.process.HouseProcesses;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.Step;
import iq.ihala.volunteer.Ref;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Names of the diagram {@code outreach-visit} that code needs. Its business key is the visit number's code, also where a case asked for it: who visits learns no case. */
final class OutreachVisitProcess {

    static final String KEY = HouseProcesses.OUTREACH_VISIT;

    /** The consent was taken back. */
    static final String STOPPED = "VisitStopped";

    private static final String FORM = KEY + ".";

    static final String ASK = FORM + "askVisitConsent";
    static final String BRIEF = FORM + "briefVisit";
    static final String CHOOSE = FORM + "chooseVisitors";
    static final String MAKE = FORM + "makeVisit";
    static final String HELP = FORM + "giveHelp";
    static final String TELL = FORM + "tellVisitors";

    private OutreachVisitProcess() {}

    static Ref visit(Step step) {
        return Ref.ofCode(step.find(Variables.VISIT_NUMBER).orElseThrow());
    }

    static Ref visit(FactContext context) {
        return Ref.ofCode(context.find(Variables.VISIT_NUMBER).orElseThrow());
    }

    static Ref visit(DelegateExecution execution) {
        return Ref.ofCode(Variables.VISIT_NUMBER.get(execution));
    }
}
