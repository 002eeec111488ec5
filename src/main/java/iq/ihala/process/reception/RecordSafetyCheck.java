package iq.ihala.process.reception;

import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import java.util.List;
import org.springframework.stereotype.Component;

/** S01: answers that contradict each other are asked again before anybody relies on them. */
@Component
class RecordSafetyCheck implements StepRecorder {

    private static final String NEEDS = "accessibilityNeed";

    @Override
    public String form() {
        return ReceptionProcess.CHECK_SAFETY;
    }

    @Override
    public void record(Step step) {
        List<String> needs = step.list(NEEDS);
        if (needs.contains("NONE") && needs.size() > 1) {
            throw step.refuse(NEEDS, "إما «لا حاجة» وحدها وإما الحاجات");
        }
    }
}
