package iq.ihala.process.referralpath;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.SafeContact;
import iq.ihala.casefile.SafeContacts;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.legaladvice.LegalFiles;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.common.ActingUser;
import iq.ihala.process.fixedclock.FixedClockWatch;
import iq.ihala.process.followup.FollowUpCalls;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * S07: the same concern goes on under the earlier number. What the person said today goes along, above all the safe way to
 * reach them, which may be another one by now. A closed case is opened again; in an open one the next contact comes now.
 */
@ProcessBean("reopenEarlierCase")
class ReopenEarlierCase implements JavaDelegate {

    private static final String FORM = ReferralPathProcess.KEY + ".reopenEarlierCase";

    private static final Set<String> GOES_ALONG = Set.of(
            "phoneShared",
            "safeContactMethod",
            "safePhone",
            "safeDays",
            "safeHours",
            "whoMayAnswer",
            "callerIdentity",
            "codeWord",
            "dangerSignal",
            "messagesAllowed",
            "homeVisitAllowed",
            "counsellorSexPref",
            "sex",
            "ageBand",
            "birthYear",
            "district",
            "displacement",
            "problemTypes",
            "mainProblem",
            "sexvHours",
            "ownUse",
            "weaponInDispute",
            "childInHome",
            "pregnancy",
            "perpInHousehold",
            "perpAffiliation",
            "perpRelation",
            "incidentDate",
            "knowledgeDate",
            "place",
            "narrative");

    private final CaseFiles caseFiles;
    private final SafeContacts contacts;
    private final Reopening reopening;
    private final FollowUpCalls followUps;
    private final LegalFiles legalFiles;
    private final FixedClockWatch watch;
    private final Clock clock;

    ReopenEarlierCase(
            CaseFiles caseFiles,
            SafeContacts contacts,
            Reopening reopening,
            FollowUpCalls followUps,
            LegalFiles legalFiles,
            FixedClockWatch watch,
            Clock clock) {
        this.legalFiles = legalFiles;
        this.watch = watch;
        this.caseFiles = caseFiles;
        this.contacts = contacts;
        this.reopening = reopening;
        this.followUps = followUps;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber caseNumber = CaseNumber.parse(execution.getProcessBusinessKey());
        CaseNumber earlier = caseFiles.earlierCases(caseNumber).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("This case is linked to no earlier one"));
        String by = ActingUser.of(execution);
        StepAnswers today = today(caseNumber, earlier, by);
        caseFiles.storeStep(today);
        takeSafeContactAlong(caseNumber, earlier, by);
        takeLastDayAlong(today, by);
        if (!reopening.reopen(earlier, by)) {
            followUps.callNow(earlier);
            followUps.alertCaseWorker(earlier, today);
            watch.legalDates(earlier);
        }
    }

    /** The watch of today's talk ends with its path. Of two days that the same concern has, the one that comes first counts. */
    private void takeLastDayAlong(StepAnswers today, String by) {
        if (!(today.answers().get("knowledgeDate") instanceof String said)) {
            return;
        }
        CaseNumber earlier = today.caseNumber();
        LocalDate knowledge = LocalDate.parse(said.substring(0, 10));
        LocalDate now = LocalDate.ofInstant(clock.instant(), WorkingCalendar.BASRA);
        boolean comesFirst = legalFiles
                .find(earlier.value())
                .filter(file -> file.complaintDeadline() != null)
                .filter(file -> !file.complaintDeadline().isBefore(now))
                .filter(file ->
                        file.knowledgeDate() != null && !file.knowledgeDate().isAfter(knowledge))
                .isEmpty();
        if (comesFirst) {
            legalFiles.learnKnowledge(earlier.value(), knowledge, by);
        }
    }

    private void takeSafeContactAlong(CaseNumber caseNumber, CaseNumber earlier, String by) {
        SafeContact now = contacts.of(caseNumber);
        if (now.agreed()) {
            contacts.agree(earlier, now, by);
        }
    }

    private StepAnswers today(CaseNumber caseNumber, CaseNumber earlier, String by) {
        Map<String, Object> said = caseFiles.newestAnswers(caseNumber, GOES_ALONG);
        return new StepAnswers(earlier, caseNumber.value(), FORM, 1, by, clock.instant(), said);
    }
}
