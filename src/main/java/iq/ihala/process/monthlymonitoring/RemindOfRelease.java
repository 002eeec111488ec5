package iq.ihala.process.monthlymonitoring;

import iq.ihala.notification.Outbox;
import iq.ihala.process.ProcessBean;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** MM05: a step of the month is late; all three who have a part in it are told, by its number only. */
@ProcessBean("remindOfRelease")
class RemindOfRelease implements JavaDelegate {

    private static final String TEMPLATE = "RELEASE_WAITS";

    private final Staff staff;
    private final Outbox outbox;

    RemindOfRelease(Staff staff, Outbox outbox) {
        this.staff = staff;
        this.outbox = outbox;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey().replace('_', '-');
        String occasion = execution.getActivityInstanceId();
        Stream.of("monitoring_officer", "governorate_director", "dpo")
                .flatMap(group -> staff.members(group).stream())
                .map(StaffMember::user)
                .distinct()
                .forEach(user -> outbox.mail(user, TEMPLATE, number, "release/" + occasion + "/" + user));
    }
}
