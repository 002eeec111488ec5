package iq.ihala.process.guide;

import iq.ihala.staff.Staff;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * Source, mark and rows of each risk table, read-only, for the centre's own staff. No case and no answer is in it; a partner
 * does not need to know how danger is weighed.
 */
@Controller
class RiskGuidePages {

    private static final String PARTNER = "partner_focal";

    private final RiskGuide guide;
    private final Staff staff;

    RiskGuidePages(RiskGuide guide, Staff staff) {
        this.guide = guide;
        this.staff = staff;
    }

    @GetMapping("/guide/risk")
    String all(Principal user, Model model) {
        mustBeStaff(user);
        model.addAttribute("tools", guide.contents());
        return "guide/all";
    }

    @GetMapping("/guide/risk/{key}")
    String one(Principal user, @PathVariable String key, Model model) {
        mustBeStaff(user);
        model.addAttribute("table", guide.table(key).orElseThrow(RiskGuidePages::nothing));
        return "guide/table";
    }

    private void mustBeStaff(Principal user) {
        boolean own = staff.find(user.getName())
                .filter(member -> !member.isIn(PARTNER))
                .isPresent();
        if (!own) {
            throw nothing();
        }
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
