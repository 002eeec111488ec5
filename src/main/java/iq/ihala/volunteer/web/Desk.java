package iq.ihala.volunteer.web;

import iq.ihala.staff.Staff;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who may open which page. Whoever may not gets the same answer as for a page that does not exist. */
@Component
class Desk {

    static final Set<String> COORDINATOR = Set.of("volunteer_coord");
    static final Set<String> VISITING = Set.of("volunteer_coord", "outreach_unit");
    static final Set<String> NOMINATING = Set.of("volunteer_coord", "outreach_unit", "governorate_director");

    private final Staff staff;

    Desk(Staff staff) {
        this.staff = staff;
    }

    void require(Principal user, Set<String> groups) {
        if (!is(user, groups)) {
            throw notThere();
        }
    }

    boolean is(Principal user, Set<String> groups) {
        return staff.find(user.getName())
                .filter(member -> member.groups().stream().anyMatch(groups::contains))
                .isPresent();
    }

    static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    static ResponseEntity<byte[]> pdf(Optional<byte[]> paper, String name) {
        return paper.map(bytes -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header("Content-Disposition", "inline; filename=\"" + name + "\"")
                        .body(bytes))
                .orElseThrow(Desk::notThere);
    }
}
