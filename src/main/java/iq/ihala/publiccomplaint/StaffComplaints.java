package iq.ihala.publiccomplaint;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Complaints about the centre's own people (dossier §7.3 P02b). They never enter a diagram or a list of work, so no overseer of tasks,
 * no administrator of the engine and no history can show one. The director of the governorate and the data-protection officers read
 * them here; never the person complained of, and nobody of a team that this person is in.
 */
@Service
@Transactional
public class StaffComplaints {

    /** Where such a complaint is taken: the ministry's citizens' complaints, its internal affairs, human rights, prosecution if it is an offence. */
    public static final Set<String> ROUTES =
            Set.of("CITIZEN_COMPLAINTS", "INTERNAL_AFFAIRS", "HUMAN_RIGHTS", "PUBLIC_PROSECUTION", "NOT_FOUNDED");

    private static final Set<String> READERS = Set.of("governorate_director", "dpo");
    private static final String AREA = "staff-complaint";

    private final ComplaintRows rows;
    private final Staff staff;
    private final AuditTrail trail;
    private final JdbcClient jdbc;
    private final ComplaintKeeping keeping;
    private final Clock clock;

    StaffComplaints(
            ComplaintRows rows, Staff staff, AuditTrail trail, JdbcClient jdbc, ComplaintKeeping keeping, Clock clock) {
        this.rows = rows;
        this.staff = staff;
        this.trail = trail;
        this.jdbc = jdbc;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** Whether this user may ever read one. */
    public boolean isReader(String user) {
        return staff.find(user)
                .filter(member -> member.groups().stream().anyMatch(READERS::contains))
                .isPresent();
    }

    /** The open ones that this user may read, oldest first. */
    public List<Complaint> open(String user) {
        return rows.open(true).stream()
                .filter(complaint -> mayRead(user, complaint))
                .toList();
    }

    /** Opens one, and remembers who looked; empty for whoever may not know that it is there. */
    public Optional<ComplaintWords> read(String user, Receipt receipt) {
        return ofStaff(user, receipt).map(complaint -> {
            trail.record(new AuditEvent(AuditKind.READ, null, AREA, user, null));
            return rows.words(receipt);
        });
    }

    /**
     * Says whom it is about. From then on that person, and every team of that person, is kept out, even if it is the one who says so.
     *
     * @return false if there is no such complaint for this user, or no such colleague
     */
    public boolean about(String user, Receipt receipt, String colleague) {
        if (ofStaff(user, receipt).isEmpty() || staff.find(colleague).isEmpty()) {
            return false;
        }
        trail.record(new AuditEvent(AuditKind.CHANGE, null, AREA, user, null));
        return jdbc.sql("update public_complaint set about_user = :about where receipt = :receipt")
                        .param("about", colleague)
                        .param("receipt", receipt.value())
                        .update()
                > 0;
    }

    /**
     * Takes it where it belongs, and closes it here.
     *
     * @param route one of {@link #ROUTES}
     * @return false if there is no such complaint for this user
     */
    public boolean take(String user, Receipt receipt, String route) {
        if (!ROUTES.contains(route)
                || ofStaff(user, receipt).filter(Complaint::isOpen).isEmpty()) {
            return false;
        }
        trail.record(new AuditEvent(AuditKind.CHANGE, null, AREA, user, null));
        return jdbc.sql("update public_complaint set staff_route = :route, outcome = 'OUTSIDE', state = 'CLOSED',"
                                + " closed_at = :now where receipt = :receipt")
                        .param("route", route)
                        .param("now", now())
                        .param("receipt", receipt.value())
                        .update()
                > 0;
    }

    /** Who is told that one is there: every reader, or once it is known whom it is about, those that may read it. */
    public List<String> toldOf(Receipt receipt) {
        Optional<Complaint> complaint = rows.find(receipt);
        return READERS.stream()
                .flatMap(group -> staff.members(group).stream())
                .map(StaffMember::user)
                .filter(user -> complaint.filter(known -> mayRead(user, known)).isPresent())
                .distinct()
                .sorted()
                .toList();
    }

    /** The open ones that nobody has taken where they belong, a day after they came or after they were last told of. */
    public List<Receipt> waitingTooLong() {
        return jdbc
                .sql(
                        "select receipt from public_complaint where closed_at is null and about_staff"
                                + " and coalesce(escalated_at, outside_since, registered_at) <= :end order by registered_at, receipt")
                .param("end", now().minus(keeping.staffWaits()))
                .query(String.class)
                .list()
                .stream()
                .map(Receipt::new)
                .toList();
    }

    /**
     * Remembers that one is told of again; to be called in the transaction that tells.
     *
     * @return the day on which it was, or empty if somebody else has just done it
     */
    public Optional<LocalDate> escalate(Receipt receipt) {
        int changed = jdbc.sql("update public_complaint set escalated_at = :now where receipt = :receipt"
                        + " and closed_at is null and coalesce(escalated_at, outside_since, registered_at) <= :end")
                .param("now", now())
                .param("receipt", receipt.value())
                .param("end", now().minus(keeping.staffWaits()))
                .update();
        return changed == 0 ? Optional.empty() : Optional.of(now().toLocalDate());
    }

    /** Whether it has waited longer than it may, as the list of its readers shows it. */
    public boolean isLate(Complaint complaint) {
        return complaint.outsideSince() != null
                && !complaint.outsideSince().plus(keeping.staffWaits()).isAfter(clock.instant());
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private Optional<Complaint> ofStaff(String user, Receipt receipt) {
        Optional<Complaint> found =
                rows.find(receipt).filter(complaint -> complaint.aboutStaff() && mayRead(user, complaint));
        if (found.isEmpty()) {
            trail.record(new AuditEvent(AuditKind.REFUSED, null, AREA, user, null));
        }
        return found;
    }

    private boolean mayRead(String user, Complaint complaint) {
        if (!isReader(user)) {
            return false;
        }
        if (complaint.aboutUser() == null) {
            return true;
        }
        Set<String> teams =
                staff.find(complaint.aboutUser()).map(StaffMember::groups).orElse(Set.of());
        Set<String> own = staff.find(user).map(StaffMember::groups).orElse(Set.of());
        return !user.equals(complaint.aboutUser()) && Collections.disjoint(teams, own);
    }
}
