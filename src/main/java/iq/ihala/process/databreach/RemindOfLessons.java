package iq.ihala.process.databreach;

import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** EV5: a breach from which nothing was learnt yet. */
@ProcessBean("remindOfLessons")
class RemindOfLessons implements JavaDelegate {

    private final BreachNotice notice;
    private final Clock clock;

    RemindOfLessons(BreachNotice notice, Clock clock) {
        this.notice = notice;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notice.send(Variables.BREACH_ID.get(execution), "lessons/" + clock.millis(), List.of("dpo"));
    }
}
