package iq.ihala.process.monthlymonitoring;

import iq.ihala.notification.Outbox;
import iq.ihala.process.ProcessBean;
import iq.ihala.reporting.ExportRequest;
import iq.ihala.reporting.Exports;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** MM07: whoever asked is told, by the number of the month only, that the agreed files can be fetched; the trail has it already. */
@ProcessBean("openExports")
class OpenExports implements JavaDelegate {

    private final Exports exports;
    private final Outbox outbox;

    OpenExports(Exports exports, Outbox outbox) {
        this.exports = exports;
        this.outbox = outbox;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey().replace('_', '-');
        exports.of(MonthlyMonitoringProcess.month(execution)).stream()
                .filter(ExportRequest::isGranted)
                .map(ExportRequest::askedBy)
                .distinct()
                .forEach(user -> outbox.mail(
                        user, "RELEASE_OPENED", number, "opened/" + execution.getActivityInstanceId() + "/" + user));
    }
}
