package iq.ihala.process.monthlymonitoring;

import iq.ihala.process.ProcessBean;
import iq.ihala.reporting.Exports;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** MM07: nobody agreed in time; what was asked stays inside. */
@ProcessBean("lapseExports")
class LapseExports implements JavaDelegate {

    private final Exports exports;

    LapseExports(Exports exports) {
        this.exports = exports;
    }

    @Override
    public void execute(DelegateExecution execution) {
        exports.lapse(MonthlyMonitoringProcess.month(execution));
    }
}
