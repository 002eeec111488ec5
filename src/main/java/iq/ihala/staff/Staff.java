package iq.ihala.staff;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who works here, who is on duty, and who must keep away from which case (dossier §2, rules 1, 3 and 5).
 *
 * <p>These rows are the source of who exists; the engine's identity tables are a copy. Every question is one
 * statement and nothing is remembered between transactions, so duty and conflicts count at once on every node.
 */
@Service
@Transactional
public class Staff {

    private final StaffRows rows;
    private final Clock clock;

    Staff(StaffRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Adds a member, or replaces what was known of the member with the same user name. */
    public void register(StaffMember member) {
        rows.save(new StaffRow(member));
    }

    /** Marks {@code user} as present or absent; a user who does not exist is left alone. */
    public void onDuty(String user, boolean onDuty) {
        rows.findById(user).ifPresent(row -> row.setOnDuty(onDuty));
    }

    /** Gives the members of {@code group} who are on duty, ordered by user name. */
    public List<StaffMember> onDuty(String group) {
        return rows.onDutyIn(group).stream().map(StaffRow::member).toList();
    }

    /** Gives the members of {@code group} who are on duty and may see the case, ordered by user name. */
    public List<StaffMember> onDutyFor(String caseNumber, String group) {
        return rows.onDutyFor(caseNumber, group).stream().map(StaffRow::member).toList();
    }

    /** Gives all members of {@code group}, on duty or not, ordered by user name. */
    public List<StaffMember> members(String group) {
        return rows.inGroup(group).stream().map(StaffRow::member).toList();
    }

    /** Gives everyone, ordered by user name. */
    public List<StaffMember> everyone() {
        return rows.everyone().stream().map(StaffRow::member).toList();
    }

    public Optional<StaffMember> find(String user) {
        return rows.findById(user).map(StaffRow::member);
    }

    /** Gives who {@code user} is and whether the case is closed to them; empty for a user who does not exist. */
    public Optional<Standing> standing(String user, String caseNumber) {
        return rows.standing(user, caseNumber).stream()
                .findFirst()
                .map(found -> new Standing(((StaffRow) found[0]).member(), ((Number) found[1]).longValue() > 0));
    }

    /** Tells whether {@code user} must not see the case: relative, tribesman or colleague of the accused, or himself. */
    public boolean hasConflict(String user, String caseNumber) {
        return rows.conflicts(user, caseNumber) > 0;
    }

    /** Gives the users who must not see the case, in one question for choosing among many. */
    public Set<String> conflicted(String caseNumber) {
        return Set.copyOf(rows.conflicted(caseNumber));
    }

    /** Gives the cases that {@code user} must not see. */
    public Set<String> conflictsOf(String user) {
        return Set.copyOf(rows.conflictsOf(user));
    }

    /** Records that {@code user} must not see the case; saying it twice changes nothing. */
    public void declareConflict(String user, String caseNumber, String by) {
        rows.addConflict(user, caseNumber, by, clock.instant());
    }

    /** Removes every trace of a case that was not to be recorded. */
    public void forgetCase(String caseNumber) {
        rows.removeConflicts(caseNumber);
    }
}
