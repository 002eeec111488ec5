package iq.ihala.process.monthlymonitoring;

import iq.ihala.process.ProcessBean;
import iq.ihala.reporting.Drafts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** MM04: what the director gets to see holds no number from one to four, and nothing that gives one away (dossier §10.2). */
@ProcessBean("suppressCells")
class SuppressCells implements JavaDelegate {

    private final Drafts drafts;

    SuppressCells(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        drafts.inspect(MonthlyMonitoringProcess.month(execution));
    }
}
