package iq.ihala.process.legaladvice;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.legaladvice.LegalFiles;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.decision.Deadlines;
import iq.ihala.process.fixedclock.FixedClockWatch;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A07: the day on which the complaint counts as waived, and the next day on which the person is reminded of it. */
@ProcessBean("computeWaiverDeadline")
class ComputeWaiverDeadline implements JavaDelegate {

    private static final String CLOCK_WITHOUT_REMINDER = "LEGAL_TRACK";

    private final LegalFiles legalFiles;
    private final FixedClockWatch watch;
    private final Deadlines deadlines;

    ComputeWaiverDeadline(LegalFiles legalFiles, FixedClockWatch watch, Deadlines deadlines) {
        this.legalFiles = legalFiles;
        this.watch = watch;
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNumber = execution.getProcessBusinessKey();
        LocalDate waived = legalFiles.computeWaiverDeadline(caseNumber);
        LocalDate reminder = legalFiles
                .planWaiverReminder(caseNumber)
                .due()
                // The deadline is over, yet the court may still hear: the lawyer is asked in her usual rhythm.
                .orElseGet(() -> LocalDate.ofInstant(
                        deadlines
                                .of(
                                        CLOCK_WITHOUT_REMINDER,
                                        Variables.RISK_LEVEL.find(execution).orElse(null))
                                .toInstant(),
                        WorkingCalendar.BASRA));
        Variables.WAIVER_DEADLINE.set(execution, waived.toString());
        Variables.LEGAL_REMINDER_DUE.set(execution, reminder.toString());
        watch.legalDates(CaseNumber.parse(execution.getProcessBusinessKey()));
    }
}
