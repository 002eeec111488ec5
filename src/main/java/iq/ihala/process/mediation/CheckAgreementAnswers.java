package iq.ihala.process.mediation;

import iq.ihala.mediation.Mediations;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * M06: a text may be signed only if the lawyer says yes to each: both are free, no girl, woman or child is the price, no felony of
 * public right and nothing that nobody can waive is waived. Unknown is no.
 */
@Component
class CheckAgreementAnswers implements StepRecorder {

    private static final String DECISION = "agreementDecision";
    private static final List<String> CONDITIONS = List.of("lawVoluntary", "lawNoPerson", "lawNoFelony", "lawNoWaiver");

    private final Mediations mediations;

    CheckAgreementAnswers(Mediations mediations) {
        this.mediations = mediations;
    }

    @Override
    public String form() {
        return MediationProcess.CHECK_AGREEMENT;
    }

    @Override
    public void record(Step step) {
        if (step.text(DECISION).filter("LAWFUL"::equals).isEmpty()) {
            return;
        }
        boolean all = CONDITIONS.stream().allMatch(condition -> step.text(condition)
                .filter(MediationProcess.YES::equals)
                .isPresent());
        if (!all) {
            throw step.refuse(DECISION, "لا يُوقَّع نص ما دام شرط من الشروط غير متحقق أو غير معروف");
        }
        mediations.foundLawful(step.caseNumber(), step.user());
    }
}
