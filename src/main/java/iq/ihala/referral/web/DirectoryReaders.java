package iq.ihala.referral.web;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.staff.Staff;
import java.security.Principal;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who may read and who may keep the directory (dossier §2): supervisors and administrators keep it, the teams of the centre read it;
 * police, partners and everybody else see nothing, since the list of shelters and their telephones is dangerous in wrong hands.
 */
@Component
class DirectoryReaders {

    static final Set<String> KEEPERS = Set.of("risk_reviewer", "sysadmin");
    static final Set<String> SUPERVISORS = Set.of("risk_reviewer");
    static final Set<String> READERS =
            Set.of("intake_counsellor", "case_worker", "social_researcher", "psych_counsellor", "lawyer");

    private final Staff staff;
    private final AuditTrail trail;

    DirectoryReaders(Staff staff, AuditTrail trail) {
        this.staff = staff;
        this.trail = trail;
    }

    boolean mayKeep(Principal user) {
        return isIn(user, KEEPERS);
    }

    /** How a provider deals with referrals is the supervisor's to judge (dossier §2), not the administrator's. */
    boolean maySeeRecord(Principal user) {
        return isIn(user, SUPERVISORS);
    }

    void requireReader(Principal user, String endpoint) {
        require(mayKeep(user) || isIn(user, READERS), user, endpoint);
    }

    void requireKeeper(Principal user, String endpoint) {
        require(mayKeep(user), user, endpoint);
    }

    private void require(boolean may, Principal user, String endpoint) {
        if (!may) {
            trail.record(new AuditEvent(AuditKind.REFUSED, null, endpoint, user.getName(), ""));
            throw new NotForYouException();
        }
    }

    private boolean isIn(Principal user, Set<String> groups) {
        return staff.find(user.getName())
                .filter(member -> member.organisation() == null)
                .filter(member -> groups.stream().anyMatch(member::isIn))
                .isPresent();
    }
}
