package iq.ihala.reporting.web;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.reporting.Dashboard;
import iq.ihala.staff.Staff;
import java.security.Principal;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** The charts of the frozen months, for the director and the monitoring officer; for everybody else there are none. */
@Controller
class DashboardPage {

    private static final Set<String> READERS = Set.of("monitoring_officer", "governorate_director");

    private final Dashboard dashboard;
    private final Staff staff;
    private final AuditTrail audit;

    DashboardPage(Dashboard dashboard, Staff staff, AuditTrail audit) {
        this.dashboard = dashboard;
        this.staff = staff;
        this.audit = audit;
    }

    @GetMapping("/dashboard")
    String show(Principal user, Model model) {
        if (!isFor(user.getName())) {
            audit.record(new AuditEvent(AuditKind.REFUSED, null, "dashboard", user.getName(), ""));
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("charts", dashboard.charts());
        return "reporting/dashboard";
    }

    boolean isFor(String user) {
        return staff.find(user)
                .filter(member -> member.groups().stream().anyMatch(READERS::contains))
                .isPresent();
    }
}
