package iq.ihala.process.legaladvice;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.legaladvice.LegalFiles;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.fixedclock.FixedClockWatch;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A03: the last day for a complaint, if one runs (dossier §12.3 row 21). */
@ProcessBean("computeDeadlines")
class ComputeDeadlines implements JavaDelegate {

    private final LegalFiles legalFiles;
    private final FixedClockWatch watch;

    ComputeDeadlines(LegalFiles legalFiles, FixedClockWatch watch) {
        this.legalFiles = legalFiles;
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String lastDay = legalFiles
                .computeComplaintDeadline(execution.getProcessBusinessKey())
                .map(LocalDate::toString)
                .orElse(null);
        Variables.COMPLAINT_DEADLINE.set(execution, lastDay);
        watch.legalDates(CaseNumber.parse(execution.getProcessBusinessKey()));
    }
}
