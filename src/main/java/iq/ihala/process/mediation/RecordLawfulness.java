package iq.ihala.process.mediation;

import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import java.util.List;
import org.springframework.stereotype.Component;

/** M06: a lawyer's yes needs three yeses: both are free, nobody is the price, no felony is waived. Unknown is no. */
@Component
class RecordLawfulness implements StepRecorder {

    private static final String LAWFUL = "mediationLawful";
    private static final List<String> CONDITIONS = List.of("lawVoluntary", "lawNoPerson", "lawNoFelony");

    @Override
    public String form() {
        return MediationProcess.CHECK_LAWFUL;
    }

    @Override
    public void record(Step step) {
        boolean lawful = is(step, LAWFUL, "YES");
        if (lawful && !CONDITIONS.stream().allMatch(condition -> is(step, condition, "YES"))) {
            throw step.refuse(LAWFUL, "لا تجوز الوساطة ما دام شرط من الشروط غير متحقق أو غير معروف");
        }
    }

    private static boolean is(Step step, String field, String code) {
        return step.text(field).filter(code::equals).isPresent();
    }
}
