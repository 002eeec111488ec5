package iq.ihala.process.mediation;

import iq.ihala.mediation.Mediations;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** M03: who mediates. Not a relative, not paid by a party; what nobody knows is no (dossier §7.2). */
@Component
class ChooseMediatorAnswers implements StepRecorder {

    private static final String MEDIATOR = "mediatorUser";
    private static final String SECOND = "secondMediator";

    private final Mediations mediations;

    ChooseMediatorAnswers(Mediations mediations) {
        this.mediations = mediations;
    }

    @Override
    public String form() {
        return MediationProcess.CHOOSE_MEDIATOR;
    }

    @Override
    public void record(Step step) {
        if (!step.flag("mediatorFound")) {
            return;
        }
        requireYes(step, "mediatorNotKin");
        requireYes(step, "mediatorNotPaid");
        String mediator = step.text(MEDIATOR).orElseThrow();
        String second = step.text(SECOND).orElse(null);
        if (mediator.equals(second)) {
            throw step.refuse(SECOND, "الوسيط الثاني شخص آخر");
        }
        mediations.choose(step.caseNumber(), mediator, second, step.user());
    }

    private static void requireYes(Step step, String field) {
        if (step.text(field).filter(MediationProcess.YES::equals).isEmpty()) {
            throw step.refuse(field, "لا وسيط إلا من يُعرف أنه محايد: يُختار غيره");
        }
    }
}
