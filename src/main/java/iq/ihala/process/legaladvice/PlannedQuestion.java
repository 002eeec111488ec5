package iq.ihala.process.legaladvice;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessVariable;
import iq.ihala.process.Variables;
import iq.ihala.process.clocks.PlannedDate;
import iq.ihala.process.decision.Deadlines;
import iq.ihala.risk.RiskLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;

/** A08: a graver level may bring the next question to an undecided person forward; the legal reminders stay where they are. */
@Component
class PlannedQuestion implements PlannedDate {

    private final Deadlines deadlines;

    PlannedQuestion(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public String waitsAt() {
        return "catchEvent_reminderDue";
    }

    @Override
    public ProcessVariable<String> variable() {
        return Variables.LEGAL_REMINDER_DUE;
    }

    @Override
    public Instant at(CaseNumber caseNumber, RiskLevel level, Instant started) {
        String day = day(deadlines.from(started, "UNDECIDED", level.name()));
        Date morning = deadlines.date(day);
        return morning.toInstant();
    }

    @Override
    public String written(Instant date) {
        return day(date);
    }

    private static String day(Instant date) {
        return LocalDate.ofInstant(date, WorkingCalendar.BASRA).toString();
    }
}
