package iq.ihala.process.common;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.CaseSummary;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.notification.Outbox;
import iq.ihala.process.decision.PrivateDecisions;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The list of people who are called when a case cannot wait (dossier §3.5 D02), in the order of the table {@code alarm_list},
 * without anyone who has a conflict of interest. One is called after the other, never two at once; each gets one mail with the
 * case number and nothing else. Whom an alarm has reached is kept in the case file, so that the next call goes to the next
 * person, whatever node makes it.
 */
@Component
class SupervisorAlarm {

    static final String SUPERVISORS = "risk_reviewer";

    private static final String FORM = "danger-alarm.alertNextOnList";
    private static final String TABLE = "alarm_list";
    private static final String ALERTED = "alertedSupervisors";
    private static final String ROUND = "alarmRound";
    private static final String STAYS = "staysWithPerson";
    private static final String SYSTEM = "system";
    private static final String MAIL = "ATTENTION_NEEDED";

    private final Staff staff;
    private final PrivateDecisions decisions;
    private final CaseFiles caseFiles;
    private final Outbox outbox;
    private final Clock clock;

    SupervisorAlarm(Staff staff, PrivateDecisions decisions, CaseFiles caseFiles, Outbox outbox, Clock clock) {
        this.staff = staff;
        this.decisions = decisions;
        this.caseFiles = caseFiles;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * How far an alarm has come.
     *
     * @param round 1 for the first time through the list
     * @param alerted users whom this round has reached, in order
     */
    record Reached(int round, List<String> alerted) {}

    /**
     * Alerts the next on the list whom this round has not reached.
     *
     * @param alarm what the calls of one alarm have in common
     * @return whether that was the last one, or nobody is left
     */
    boolean next(CaseNumber caseNumber, String alarm) {
        Reached reached = reached(caseNumber, alarm);
        List<String> left = list(caseNumber);
        left.removeAll(reached.alerted());
        if (left.isEmpty()) {
            return true;
        }
        String next = left.get(0);
        outbox.mail(next, MAIL, caseNumber.value(), "alarm/" + alarm + "/" + reached.round() + "/" + next);
        List<String> all = new ArrayList<>(reached.alerted());
        all.add(next);
        store(caseNumber, alarm, new Reached(reached.round(), all));
        return left.size() == 1;
    }

    /**
     * The list is exhausted: it begins again, and those who are with the person are told that nobody has answered.
     *
     * @return the number of the round that begins
     */
    int startAgain(CaseNumber caseNumber, String alarm) {
        int round = reached(caseNumber, alarm).round() + 1;
        store(caseNumber, alarm, new Reached(round, List.of()));
        withThePerson(caseNumber)
                .forEach(user -> outbox.mail(
                        user, MAIL, caseNumber.value(), "alarm-unanswered/" + alarm + "/" + round + "/" + user));
        return round;
    }

    private Set<String> withThePerson(CaseNumber caseNumber) {
        CaseSummary summary = caseFiles.summary(caseNumber);
        Object stays = caseFiles.newestAnswers(caseNumber, Set.of(STAYS)).get(STAYS);
        return Stream.of(summary.counsellor(), summary.caseWorker(), (String) stays)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Reached reached(CaseNumber caseNumber, String alarm) {
        return caseFiles
                .lastStep(caseNumber, alarm, FORM)
                .map(StepAnswers::answers)
                .map(SupervisorAlarm::reached)
                .orElse(new Reached(1, List.of()));
    }

    @SuppressWarnings("unchecked")
    private static Reached reached(Map<String, Object> answers) {
        return new Reached(((Number) answers.getOrDefault(ROUND, 1)).intValue(), (List<String>)
                answers.getOrDefault(ALERTED, List.of()));
    }

    private List<String> list(CaseNumber caseNumber) {
        Set<String> conflicted = staff.conflicted(caseNumber.value());
        Map<String, StaffMember> inOrder = new LinkedHashMap<>();
        for (Map<String, Object> row : decisions.evaluate(TABLE, Map.of("alarm", "DANGER"))) {
            staff.members((String) row.get("team")).stream()
                    .filter(member -> isOn((String) row.get("duty"), member))
                    .filter(member -> !conflicted.contains(member.user()))
                    .forEach(member -> inOrder.putIfAbsent(member.user(), member));
        }
        return new ArrayList<>(inOrder.keySet());
    }

    private static boolean isOn(String duty, StaffMember member) {
        return switch (duty) {
            case "ON" -> member.onDuty();
            case "OFF" -> !member.onDuty();
            default -> true;
        };
    }

    private void store(CaseNumber caseNumber, String alarm, Reached reached) {
        caseFiles.storeStep(new StepAnswers(
                caseNumber,
                alarm,
                FORM,
                1,
                SYSTEM,
                clock.instant(),
                Map.of(ALERTED, List.copyOf(reached.alerted()), ROUND, reached.round())));
    }
}
