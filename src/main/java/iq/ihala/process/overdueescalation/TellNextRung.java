package iq.ihala.process.overdueescalation;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.UnknownCaseException;
import iq.ihala.notification.Outbox;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.overdueescalation.Ladder.Rung;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * EV8: tells the people of the next rung that a step of this case is late; the mail holds the case number and nothing else. A
 * rung without people is passed over at once. In a restricted case the accused belongs to an official or armed body: there the
 * supervisors are told again instead of the director of police.
 */
@ProcessBean("tellNextRung")
class TellNextRung implements JavaDelegate {

    private static final String SUPERVISORS = "risk_reviewer";
    private static final int LAST_RUNG = 3;

    private final Ladder ladder;
    private final Staff staff;
    private final CaseFiles caseFiles;
    private final Outbox outbox;

    TellNextRung(Ladder ladder, Staff staff, CaseFiles caseFiles, Outbox outbox) {
        this.ladder = ladder;
        this.staff = staff;
        this.caseFiles = caseFiles;
        this.outbox = outbox;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber caseNumber = CaseNumber.parse(execution.getProcessBusinessKey());
        String level = Variables.RISK_LEVEL.find(execution).orElse(null);
        boolean restricted = isRestricted(caseNumber);
        int rung = Variables.OVERDUE_RUNG.find(execution).orElse(0) + 1;
        List<String> told = people(caseNumber, ladder.rung(rung, level), restricted);
        while (told.isEmpty() && rung < LAST_RUNG) {
            rung++;
            told = people(caseNumber, ladder.rung(rung, level), restricted);
        }
        String key = "overdue/" + Variables.OVERDUE_TASK.get(execution) + "/" + rung + "/";
        told.forEach(user -> outbox.mail(user, "STEP_OVERDUE", caseNumber.value(), key + user));
        Variables.OVERDUE_RUNG.set(execution, rung);
    }

    /** A step whose file is gone is told to supervisors only: nobody knows any more whom it must not reach. */
    private boolean isRestricted(CaseNumber caseNumber) {
        try {
            return caseFiles.summary(caseNumber).restricted();
        } catch (UnknownCaseException fileIsGone) {
            return true;
        }
    }

    private List<String> people(CaseNumber caseNumber, Rung rung, boolean restricted) {
        String group = restricted ? SUPERVISORS : rung.group();
        Set<String> conflicted = staff.conflicted(caseNumber.value());
        return (rung.everyone() ? staff.members(group) : staff.onDuty(group))
                .stream()
                        .map(StaffMember::user)
                        .filter(user -> !conflicted.contains(user))
                        .toList();
    }
}
