package iq.ihala.process.programme;

import iq.ihala.notification.Outbox;
import iq.ihala.process.ProcessBean;
import iq.ihala.programme.EventKind;
import iq.ihala.programme.EventNumber;
import iq.ihala.programme.Programmes;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The day has gone by and nothing is written down: whoever leads the event is told, by its number only. */
@ProcessBean("remindUnit")
class RemindUnit implements JavaDelegate {

    private final Programmes programmes;
    private final Staff staff;
    private final Outbox outbox;

    RemindUnit(Programmes programmes, Staff staff, Outbox outbox) {
        this.programmes = programmes;
        this.staff = staff;
        this.outbox = outbox;
    }

    @Override
    public void execute(DelegateExecution execution) {
        EventNumber number = ProgrammeStep.number(execution);
        String unit = programmes
                .find(number)
                .filter(event -> event.kind() == EventKind.TRAINING)
                .map(event -> "training_officer")
                .orElse("outreach_unit");
        staff.members(unit).stream()
                .map(StaffMember::user)
                .distinct()
                .forEach(user -> outbox.mail(
                        user,
                        "PROGRAMME_LATE",
                        number.value(),
                        "programme/" + execution.getActivityInstanceId() + "/" + user));
    }
}
