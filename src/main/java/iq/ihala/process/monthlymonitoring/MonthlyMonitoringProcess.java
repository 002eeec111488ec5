package iq.ihala.process.monthlymonitoring;

import iq.ihala.process.HouseProcesses;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.Step;
import java.time.YearMonth;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Names of the diagram {@code monthly-monitoring}. Of the figures the engine knows nothing, only which month it is. */
final class MonthlyMonitoringProcess {

    static final String KEY = HouseProcesses.MONTHLY_MONITORING;

    private static final String FORM = KEY + ".";

    static final String WORK_OFF = FORM + "workOffList";
    static final String CHECK = FORM + "checkFigures";
    static final String SIGN = FORM + "signRelease";
    static final String UNSIGNED = FORM + "decideUnsigned";
    static final String ASK_EXPORT = FORM + "askExport";
    static final String APPROVE_EXPORT = FORM + "approveExport";

    private MonthlyMonitoringProcess() {}

    static YearMonth month(Step step) {
        return YearMonth.parse(step.find(Variables.REPORT_MONTH).orElseThrow());
    }

    static YearMonth month(FactContext context) {
        return YearMonth.parse(context.find(Variables.REPORT_MONTH).orElseThrow());
    }

    static YearMonth month(DelegateExecution execution) {
        return YearMonth.parse(Variables.REPORT_MONTH.get(execution));
    }
}
