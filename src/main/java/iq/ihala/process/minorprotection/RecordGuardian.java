package iq.ihala.process.minorprotection;

import iq.ihala.process.Variables;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** SP2: nobody calls a guardian who is not known to be safe. */
@Component
class RecordGuardian implements StepRecorder {

    @Override
    public String form() {
        return MinorProtectionProcess.ASSESS_GUARDIAN;
    }

    @Override
    public void record(Step step) {
        boolean safe = step.text("guardianStatus").filter("SAFE"::equals).isPresent();
        if (!safe && step.flag("guardianMayBeContacted")) {
            throw step.refuse("guardianMayBeContacted", "لا يُتصل بولي غير معروف أنه آمن");
        }
        // Away or perhaps away: only a clear no leaves the way home out.
        step.set(
                Variables.AWAY_FROM_HOME,
                step.text("awayFromHome").filter("NO"::equals).isEmpty());
    }
}
