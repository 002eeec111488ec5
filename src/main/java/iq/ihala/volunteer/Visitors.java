package iq.ihala.volunteer;

import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import iq.ihala.volunteer.RefusedException.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may be sent: two different people, at least one of them a woman (dossier §7.4); staff of the units that visit, or grown
 * volunteers with a valid badge; nobody who must keep away from the case.
 */
@Component
@Transactional(noRollbackFor = RefusedException.class)
public class Visitors {

    private static final Set<String> UNITS = Set.of("outreach_unit", "social_researcher", "women_unit");

    private final Staff staff;
    private final Roll roll;

    Visitors(Staff staff, Roll roll) {
        this.staff = staff;
        this.roll = roll;
    }

    /** Everybody who could be sent there, women first; by user name or roll number. */
    public List<Visitor> fit(Visit visit) {
        List<Visitor> found = new ArrayList<>();
        staff.everyone().stream()
                .filter(Visitors::goes)
                .filter(member -> !inConflict(member.user(), visit))
                .map(member -> new Visitor(member.user(), null, member.sex()))
                .forEach(found::add);
        roll.in(Volunteer.State.ACTIVE).stream()
                .filter(volunteer -> isFit(volunteer.ref()))
                .map(volunteer -> new Visitor(null, volunteer.ref(), volunteer.sex()))
                .forEach(found::add);
        found.sort(
                Comparator.comparing((Visitor visitor) -> !visitor.isFemale()).thenComparing(Visitor::who));
        return found;
    }

    /**
     * The two, if they may go together.
     *
     * @param first user name or roll number
     * @throws RefusedException with the first rule that they break
     */
    List<Visitor> pair(Visit visit, String first, String second) {
        if (first == null || second == null || first.equals(second)) {
            throw new RefusedException(Rule.TWO_VISITORS);
        }
        List<Visitor> pair = List.of(visitor(visit, first), visitor(visit, second));
        if (pair.stream().noneMatch(Visitor::isFemale)) {
            throw new RefusedException(Rule.ONE_A_WOMAN);
        }
        return pair;
    }

    private Visitor visitor(Visit visit, String who) {
        Optional<Ref> number = Ref.read(who).filter(ref -> ref.is(Ref.VOLUNTEER));
        if (number.isPresent()) {
            Volunteer volunteer = roll.requireFit(number.get(), "VISIT");
            return new Visitor(null, volunteer.ref(), volunteer.sex());
        }
        StaffMember member =
                staff.find(who).filter(Visitors::goes).orElseThrow(() -> new RefusedException(Rule.NOT_A_VISITOR));
        if (inConflict(member.user(), visit)) {
            throw new RefusedException(Rule.TOO_CLOSE);
        }
        return new Visitor(member.user(), null, member.sex());
    }

    private boolean inConflict(String user, Visit visit) {
        return visit.caseNumber() != null && staff.hasConflict(user, visit.caseNumber());
    }

    private boolean isFit(Ref ref) {
        try {
            roll.requireFit(ref, "VISIT");
            return true;
        } catch (RefusedException e) {
            return false;
        }
    }

    private static boolean goes(StaffMember member) {
        return UNITS.stream().anyMatch(member::isIn);
    }
}
