package iq.ihala.programme.web;

import iq.ihala.staff.Staff;
import java.security.Principal;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who may see what of the programme (dossier §2); to everybody else it does not exist. */
@Component
class ProgrammeSight {

    /** Who asks, who leads and who trains. */
    static final Set<String> WORKERS = Set.of("outreach_unit", "training_officer");

    /** The names of those who take part are for whoever trains them. */
    static final Set<String> TRAINERS = Set.of("training_officer");

    private final Staff staff;

    ProgrammeSight(Staff staff) {
        this.staff = staff;
    }

    /** @throws ResponseStatusException 404 for everybody who is in none of these groups */
    void require(Principal user, Set<String> groups) {
        if (!isIn(user, groups)) {
            throw notThere();
        }
    }

    boolean isIn(Principal user, Set<String> groups) {
        return staff.find(user.getName())
                .filter(member -> member.groups().stream().anyMatch(groups::contains))
                .isPresent();
    }

    static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
