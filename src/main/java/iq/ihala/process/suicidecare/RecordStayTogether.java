package iq.ihala.process.suicidecare;

import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import java.util.List;
import org.springframework.stereotype.Component;

/** The means are asked about by name (dossier §4.2), and "none" is an answer of its own. */
@Component
class RecordStayTogether implements StepRecorder {

    private static final String MEANS = "meansNearby";

    @Override
    public String form() {
        return SuicideCareProcess.STAY;
    }

    @Override
    public void record(Step step) {
        List<String> means = step.list(MEANS);
        if (means.contains("NONE") && means.size() > 1) {
            throw step.refuse(MEANS, "إما «لا وسيلة معروفة» وإما الوسائل");
        }
    }
}
