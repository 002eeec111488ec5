package iq.ihala.process.publiccomplaint;

import iq.ihala.notification.Outbox;
import iq.ihala.process.Variables;
import iq.ihala.process.common.HouseAuthority;
import iq.ihala.publiccomplaint.ComplaintRegistered;
import iq.ihala.publiccomplaint.StaffComplaintRegistered;
import iq.ihala.publiccomplaint.StaffComplaints;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A complaint that is written down starts its diagram in the same transaction. One about our own people starts none: those who may
 * read it are told by its number only.
 */
@Component
class ComplaintPaths {

    private final RuntimeService runtime;
    private final HouseAuthority authority;
    private final StaffComplaints ofStaff;
    private final Outbox outbox;

    ComplaintPaths(RuntimeService runtime, HouseAuthority authority, StaffComplaints ofStaff, Outbox outbox) {
        this.runtime = runtime;
        this.authority = authority;
        this.ofStaff = ofStaff;
        this.outbox = outbox;
    }

    @EventListener
    void on(ComplaintRegistered registered) {
        String code = registered.receipt().code();
        authority.call(() -> runtime.startProcessInstanceByKey(
                PublicComplaintProcess.KEY,
                code,
                Map.of(
                        Variables.COMPLAINT_RECEIPT.name(),
                        code,
                        // Nobody's danger: that is what the screening looks for first.
                        Variables.RISK_LEVEL.name(),
                        "LOW")));
    }

    @EventListener
    void on(StaffComplaintRegistered registered) {
        String receipt = registered.receipt().value();
        ofStaff.toldOf(registered.receipt())
                .forEach(user -> outbox.mail(user, "COMPLAINT_WAITS", receipt, "complaint/" + receipt + "/" + user));
    }
}
