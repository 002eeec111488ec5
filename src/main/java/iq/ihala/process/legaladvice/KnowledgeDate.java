package iq.ihala.process.legaladvice;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.legaladvice.LegalFile;
import iq.ihala.legaladvice.LegalFiles;
import iq.ihala.process.Variables;
import iq.ihala.process.common.HouseAuthority;
import iq.ihala.process.decision.Deadlines;
import iq.ihala.process.fixedclock.FixedClockWatch;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The day on which the person learned of the offence turns out to be another: last day and running reminder follow it. */
@Component
class KnowledgeDate {

    private static final String REMINDER = "catchEvent_reminderDue";

    private final LegalFiles legalFiles;
    private final CaseFiles caseFiles;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final HouseAuthority authority;
    private final Deadlines deadlines;
    private final FixedClockWatch watch;
    private final Clock clock;

    KnowledgeDate(
            LegalFiles legalFiles,
            CaseFiles caseFiles,
            RuntimeService runtime,
            ManagementService management,
            HouseAuthority authority,
            Deadlines deadlines,
            FixedClockWatch watch,
            Clock clock) {
        this.legalFiles = legalFiles;
        this.caseFiles = caseFiles;
        this.runtime = runtime;
        this.management = management;
        this.authority = authority;
        this.deadlines = deadlines;
        this.watch = watch;
        this.clock = clock;
    }

    /** The day cannot be, or the offences were not classified yet. */
    static final class ImpossibleDayException extends RuntimeException {}

    /** @throws ImpossibleDayException for a day that has not come, and before the lawyer has classified */
    @Transactional
    public void correct(CaseNumber number, LocalDate knowledge, String by) {
        LegalFile file = classified(number, knowledge);
        caseFiles.storeStep(new StepAnswers(
                number,
                "legal",
                LegalAdviceProcess.FACTS_FORM,
                1,
                by,
                clock.instant(),
                Map.of("knowledgeDate", knowledge.toString())));
        legalFiles.recordFacts(number.value(), knowledge, file.excuseEndDate(), by);
        moveAll(number);
    }

    /**
     * One offence was learned of on another day than the others, or waits for a complaint unlike them.
     *
     * @param knowledge null: as the others
     * @throws ImpossibleDayException for a day that has not come, an offence or a code that is none, and before classification
     */
    @Transactional
    public void correct(CaseNumber number, String offence, String complaintOnly, LocalDate knowledge) {
        classified(number, knowledge);
        try {
            legalFiles.recordOffence(number.value(), offence, complaintOnly, knowledge);
        } catch (IllegalArgumentException e) {
            throw new ImpossibleDayException();
        }
        moveAll(number);
    }

    private LegalFile classified(CaseNumber number, LocalDate knowledge) {
        return legalFiles
                .find(number.value())
                .filter(legal -> legal.complaintOnly() != null && (knowledge == null || !knowledge.isAfter(today())))
                .orElseThrow(ImpossibleDayException::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.BASRA);
    }

    private void moveAll(CaseNumber number) {
        LocalDate today = today();
        Optional<LocalDate> last = legalFiles.computeComplaintDeadline(number.value());
        authority.call(() -> {
            runtime.createProcessInstanceQuery()
                    .processDefinitionKey(LegalAdviceProcess.KEY)
                    .processInstanceBusinessKey(number.value())
                    .list()
                    .forEach(advice -> move(number, advice, last, today));
            return null;
        });
        watch.legalDates(number);
    }

    private void move(CaseNumber number, ProcessInstance advice, Optional<LocalDate> last, LocalDate today) {
        String id = advice.getId();
        runtime.setVariable(
                id,
                Variables.COMPLAINT_DEADLINE.name(),
                last.map(LocalDate::toString).orElse(null));
        Job reminder = management
                .createJobQuery()
                .processInstanceId(id)
                .activityId(REMINDER)
                .singleResult();
        if (reminder != null) {
            LocalDate followUp = LocalDate.ofInstant(
                    deadlines
                            .of("UNDECIDED", caseFiles.summary(number).riskLevel())
                            .toInstant(),
                    WorkingCalendar.BASRA);
            // Where the last day is past by now, the person is asked at once.
            String due = legalFiles
                    .planReminder(number.value(), followUp)
                    .due()
                    .orElse(today)
                    .toString();
            runtime.setVariable(id, Variables.LEGAL_REMINDER_DUE.name(), due);
            management.setJobDuedate(reminder.getId(), deadlines.date(due));
        }
    }
}
