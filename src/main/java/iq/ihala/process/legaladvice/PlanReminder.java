package iq.ihala.process.legaladvice;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.legaladvice.LegalFile;
import iq.ihala.legaladvice.LegalFiles;
import iq.ihala.legaladvice.ReminderPlan;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.decision.Deadlines;
import java.time.Instant;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A08: when an undecided person is asked again: in two weeks, or 30, 7 and 1 days before the last day, whichever is first. */
@ProcessBean("planReminder")
class PlanReminder implements JavaDelegate {

    private final LegalFiles legalFiles;
    private final Deadlines deadlines;

    PlanReminder(LegalFiles legalFiles, Deadlines deadlines) {
        this.legalFiles = legalFiles;
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        // Of several last days one may have gone by while another still runs.
        legalFiles.recordMissedDeadline(execution.getProcessBusinessKey());
        Variables.COMPLAINT_DEADLINE.set(
                execution,
                legalFiles
                        .find(execution.getProcessBusinessKey())
                        .map(LegalFile::complaintDeadline)
                        .map(LocalDate::toString)
                        .orElse(null));
        Instant followUp = deadlines
                .of("UNDECIDED", Variables.RISK_LEVEL.find(execution).orElse(null))
                .toInstant();
        ReminderPlan plan = legalFiles.planReminder(
                execution.getProcessBusinessKey(), LocalDate.ofInstant(followUp, WorkingCalendar.BASRA));
        Variables.DEADLINE_PASSED.set(execution, plan.deadlinePassed());
        Variables.LEGAL_REMINDER_DUE.set(
                execution, plan.due().map(LocalDate::toString).orElse(null));
    }
}
