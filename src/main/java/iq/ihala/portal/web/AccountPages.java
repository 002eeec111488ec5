package iq.ihala.portal.web;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.portal.Invitations;
import iq.ihala.referral.ServiceDirectory;
import iq.ihala.staff.Staff;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A provider's accounts, for those who keep the directory: invite, invite again, close. For everybody else it is not there. */
@Controller
class AccountPages {

    private static final Set<String> KEEPERS = Set.of("risk_reviewer", "sysadmin");
    private static final String HERE = "directory/{id}/accounts";

    private final Invitations invitations;
    private final ServiceDirectory directory;
    private final Staff staff;
    private final AuditTrail trail;

    AccountPages(Invitations invitations, ServiceDirectory directory, Staff staff, AuditTrail trail) {
        this.invitations = invitations;
        this.directory = directory;
        this.staff = staff;
        this.trail = trail;
    }

    @GetMapping("/directory/{id}/accounts")
    String show(Principal user, @PathVariable String id, Model model, HttpServletResponse response) {
        return page(user, id, Map.of(), null, model, response);
    }

    @PostMapping("/directory/{id}/accounts")
    String act(
            Principal user,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response) {
        if (!mayKeep(user) || directory.provider(id).isEmpty()) {
            return page(user, id, Map.of(), null, model, response);
        }
        Optional<String> refusal = act(id, typed, user.getName());
        if (refusal.isEmpty()) {
            return "redirect:/directory/" + id + "/accounts";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(user, id, typed, refusal.get(), model, response);
    }

    private Optional<String> act(String provider, Map<String, String> typed, String by) {
        String user = typed.getOrDefault("user", "").strip();
        boolean done;
        switch (typed.getOrDefault("act", "")) {
            case "invite" -> {
                return invitations.invite(
                        provider,
                        user,
                        typed.getOrDefault("name", ""),
                        typed.getOrDefault("sex", ""),
                        typed.getOrDefault("type", ""),
                        typed.getOrDefault("email", "").strip(),
                        by);
            }
            case "again" -> done = invitations.again(provider, user, by);
            case "close" -> done = invitations.close(provider, user, by);
            default -> done = false;
        }
        return done ? Optional.empty() : Optional.of("لم يُنفَّذ شيء");
    }

    private String page(
            Principal user,
            String id,
            Map<String, String> typed,
            String refusal,
            Model model,
            HttpServletResponse response) {
        var provider = directory.provider(id);
        if (!mayKeep(user) || provider.isEmpty()) {
            trail.record(new AuditEvent(AuditKind.REFUSED, null, HERE, user.getName(), ""));
            response.setStatus(HttpStatus.NOT_FOUND.value());
            model.addAttribute("danger", false);
            return "case/not-there";
        }
        model.addAttribute("provider", provider.get());
        model.addAttribute("accounts", invitations.ofProvider(id));
        model.addAttribute("possible", invitations.arePossible());
        model.addAttribute("typed", typed);
        model.addAttribute("refusal", refusal);
        return "directory/accounts";
    }

    private boolean mayKeep(Principal user) {
        return staff.find(user.getName())
                .filter(member -> member.organisation() == null)
                .filter(member -> KEEPERS.stream().anyMatch(member::isIn))
                .isPresent();
    }
}
