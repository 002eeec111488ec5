package iq.ihala.rights.internal;

import iq.ihala.rights.RightRefusedException;
import iq.ihala.rights.RightRefusedException.Why;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** Who holds which office (dossier §2), and that nobody with a conflict of interest acts on a case. */
@Component
class Office {

    static final String DPO = "dpo";
    static final String SUPERVISOR = "risk_reviewer";
    static final String CASE_WORKER = "case_worker";
    static final String PSYCH = "psych_counsellor";

    private final Staff staff;

    Office(Staff staff) {
        this.staff = staff;
    }

    /** @throws RightRefusedException NOT_YOUR_OFFICE unless the user holds one of the offices and may see the case */
    StaffMember require(String user, String caseNumber, String... offices) {
        return staff.find(user)
                .filter(member -> Arrays.stream(offices).anyMatch(member::isIn))
                .filter(member -> !staff.hasConflict(user, caseNumber))
                .orElseThrow(() -> new RightRefusedException(Why.NOT_YOUR_OFFICE));
    }

    boolean holds(String user, String office) {
        return staff.find(user).filter(member -> member.isIn(office)).isPresent();
    }
}
