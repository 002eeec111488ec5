package iq.ihala.process.monthlymonitoring;

import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.reporting.Drafts;
import java.time.YearMonth;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** MM01: the month's figures and its data-quality list; the engine learns how many flaws there are, and nothing else. */
@ProcessBean("computeMonth")
class ComputeMonth implements JavaDelegate {

    private final Drafts drafts;

    ComputeMonth(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        YearMonth month = MonthlyMonitoringProcess.month(execution);
        Variables.QUALITY_FINDINGS.set(execution, drafts.compute(month));
    }
}
