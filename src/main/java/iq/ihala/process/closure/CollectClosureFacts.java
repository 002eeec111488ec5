package iq.ihala.process.closure;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.ContactTally;
import iq.ihala.legaladvice.LegalFiles;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.ProcessVariable;
import iq.ihala.process.Variables;
import iq.ihala.referral.Referrals;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** S20: what the decision {@code closure_ok} asks, as it stands at this moment (dossier §3.9). */
@ProcessBean("collectClosureFacts")
class CollectClosureFacts implements JavaDelegate {

    /** Days before a legal deadline within which the person must have been told of it. */
    private static final int DAYS_BEFORE_DEADLINE = 30;

    private final CaseFiles caseFiles;
    private final Referrals referrals;
    private final LegalFiles legalFiles;
    private final Consents consents;
    private final RunningDanger danger;
    private final OpenWork work;
    private final Clock clock;

    CollectClosureFacts(
            CaseFiles caseFiles,
            Referrals referrals,
            LegalFiles legalFiles,
            Consents consents,
            RunningDanger danger,
            OpenWork work,
            Clock clock) {
        this.caseFiles = caseFiles;
        this.referrals = referrals;
        this.legalFiles = legalFiles;
        this.consents = consents;
        this.danger = danger;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber caseNumber = CaseNumber.parse(execution.getProcessBusinessKey());
        ContactTally contacts = caseFiles.contacts(caseNumber);
        Variables.OPEN_ITEMS.set(execution, openItems(caseNumber));
        Variables.OPEN_WORK.set(execution, ProcessVariable.join(work.in(caseNumber)));
        Variables.DAYS_AT_OR_BELOW_MEDIUM.set(execution, daysAtOrBelowMedium(caseNumber));
        Variables.FOLLOW_UPS_DONE.set(execution, contacts.made());
        Variables.FOLLOW_UP_DAYS.set(execution, contacts.daysSinceFirst());
        Variables.MISSED_CONTACTS.set(execution, contacts.consecutiveMissed());
        Variables.DEADLINE_WITHIN30.set(execution, legalFiles.deadlineWithin(caseNumber.value(), DAYS_BEFORE_DEADLINE));
        Variables.FEEDBACK_CONSENT.set(execution, consents.isLive(caseNumber, ConsentCode.C_FEEDBACK, null, null));
    }

    /** Referrals that are not over, and a danger that is being handled. */
    private int openItems(CaseNumber caseNumber) {
        int open = (int) referrals.ofCase(caseNumber.value()).stream()
                .filter(item -> !item.state().isOver())
                .count();
        return danger.in(caseNumber) ? open + 1 : open;
    }

    private int daysAtOrBelowMedium(CaseNumber caseNumber) {
        LocalDate since = caseFiles.summary(caseNumber).levelSince();
        return since == null
                ? 0
                : (int) ChronoUnit.DAYS.between(since, LocalDate.now(clock.withZone(WorkingCalendar.BASRA)));
    }
}
