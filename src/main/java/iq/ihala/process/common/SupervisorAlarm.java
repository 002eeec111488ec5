package iq.ihala.process.common;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.notification.Outbox;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The list of supervisors who are called when a case cannot wait (dossier §3.5 D02): those on duty first, without anyone who
 * has a conflict of interest. Each gets one mail with the case number and nothing else. Whom an alarm has reached already is
 * kept in the case file, so that the next call goes to the next person, whatever node makes it.
 */
@Component
class SupervisorAlarm {

    static final String SUPERVISORS = "risk_reviewer";

    private static final String FORM = "immediate-danger.alertSupervisor";
    private static final String ALERTED = "alertedSupervisors";
    private static final String SYSTEM = "system";
    private static final String MAIL = "ATTENTION_NEEDED";

    private final Staff staff;
    private final CaseFiles caseFiles;
    private final Outbox outbox;
    private final Clock clock;

    SupervisorAlarm(Staff staff, CaseFiles caseFiles, Outbox outbox, Clock clock) {
        this.staff = staff;
        this.caseFiles = caseFiles;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Alerts the first on the list. */
    void first(CaseNumber caseNumber, String alarm) {
        List<String> alerted = alerted(caseNumber, alarm);
        waiting(caseNumber, alerted).stream()
                .findFirst()
                .ifPresent(next -> alert(caseNumber, alarm, alerted, List.of(next.user())));
    }

    /**
     * Alerts everyone on duty whom the alarm has not reached; if nobody else is on duty, those who are at home. All at once,
     * because the clock of an unanswered alarm strikes once.
     */
    void next(CaseNumber caseNumber, String alarm) {
        List<String> alerted = alerted(caseNumber, alarm);
        List<StaffMember> waiting = waiting(caseNumber, alerted);
        boolean anyOnDuty = waiting.stream().anyMatch(StaffMember::onDuty);
        List<String> next = waiting.stream()
                .filter(supervisor -> supervisor.onDuty() || !anyOnDuty)
                .map(StaffMember::user)
                .toList();
        alert(caseNumber, alarm, alerted, next);
    }

    private List<StaffMember> waiting(CaseNumber caseNumber, List<String> alerted) {
        Set<String> conflicted = staff.conflicted(caseNumber.value());
        List<StaffMember> all = staff.members(SUPERVISORS).stream()
                .filter(supervisor -> !conflicted.contains(supervisor.user()) && !alerted.contains(supervisor.user()))
                .toList();
        return Stream.concat(
                        all.stream().filter(StaffMember::onDuty),
                        all.stream().filter(supervisor -> !supervisor.onDuty()))
                .toList();
    }

    private void alert(CaseNumber caseNumber, String alarm, List<String> alerted, List<String> next) {
        if (next.isEmpty()) {
            return;
        }
        next.forEach(user -> outbox.mail(user, MAIL, caseNumber.value(), "alarm/" + alarm + "/" + user));
        List<String> all = new ArrayList<>(alerted);
        all.addAll(next);
        caseFiles.storeStep(new StepAnswers(
                caseNumber, alarm, FORM, 1, SYSTEM, clock.instant(), Map.of(ALERTED, List.copyOf(all))));
    }

    @SuppressWarnings("unchecked")
    private List<String> alerted(CaseNumber caseNumber, String alarm) {
        return caseFiles
                .lastStep(caseNumber, alarm, FORM)
                .map(step -> (List<String>) step.answers().get(ALERTED))
                .orElse(List.of());
    }
}
