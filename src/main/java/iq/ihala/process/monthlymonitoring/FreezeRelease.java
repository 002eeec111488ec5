package iq.ihala.process.monthlymonitoring;

import iq.ihala.process.ProcessBean;
import iq.ihala.reporting.Drafts;
import iq.ihala.reporting.Rounds;
import java.time.YearMonth;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** MM06: what was signed is frozen as it was signed; from now on the month gives the same to everybody. */
@ProcessBean("freezeRelease")
class FreezeRelease implements JavaDelegate {

    private final Drafts drafts;
    private final Rounds rounds;

    FreezeRelease(Drafts drafts, Rounds rounds) {
        this.drafts = drafts;
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        YearMonth month = MonthlyMonitoringProcess.month(execution);
        drafts.freeze(month, rounds.find(month).orElseThrow().signedBy());
        rounds.released(month);
    }
}
