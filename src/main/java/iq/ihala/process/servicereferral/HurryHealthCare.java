package iq.ihala.process.servicereferral;

import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.decision.Deadlines;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/**
 * Health care after sexual violence helps most in the first hours: its referral is due within the hour whatever the level, unless
 * the level asks for it even sooner (dossier §12.2 row 9).
 */
@ProcessBean("hurryHealthCare")
class HurryHealthCare implements TaskListener {

    private static final String HEALTH_CARE = "MED_SV";

    private final Deadlines deadlines;

    HurryHealthCare(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public void notify(DelegateTask task) {
        if (Variables.SERVICE_CODE.find(task).filter(HEALTH_CARE::equals).isEmpty()) {
            return;
        }
        Date within = deadlines.of(HEALTH_CARE, Variables.RISK_LEVEL.find(task).orElse(null));
        if (task.getDueDate() == null || task.getDueDate().after(within)) {
            task.setDueDate(within);
            task.setFollowUpDate(deadlines.halfTime(deadlines.now(), within, null));
        }
    }
}
