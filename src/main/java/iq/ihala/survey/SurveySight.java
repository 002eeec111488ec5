package iq.ihala.survey;

import iq.ihala.staff.Staff;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Who looks after surveys: the monitoring officer makes them, the director decides what is published, the outreach unit asks. */
@Service
public class SurveySight {

    private static final Set<String> MAKERS = Set.of("monitoring_officer");
    private static final Set<String> READERS = Set.of("monitoring_officer", "governorate_director");

    private final Staff staff;

    SurveySight(Staff staff) {
        this.staff = staff;
    }

    public boolean reads(String user) {
        return isAny(user, READERS);
    }

    public boolean makes(String user) {
        return isAny(user, MAKERS);
    }

    private boolean isAny(String user, Set<String> groups) {
        return staff.find(user)
                .filter(member -> member.groups().stream().anyMatch(groups::contains))
                .isPresent();
    }
}
