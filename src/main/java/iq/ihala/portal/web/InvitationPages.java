package iq.ihala.portal.web;

import iq.ihala.portal.Account;
import iq.ihala.portal.Invitations;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an invitation leads: a password of one's own and the second factor. Looking uses the link not up; a mail scanner looks too. */
@Controller
class InvitationPages {

    private final Invitations invitations;

    InvitationPages(Invitations invitations) {
        this.invitations = invitations;
    }

    @GetMapping("/partner/invitation/{token}")
    String show(@PathVariable String token, Model model, HttpServletResponse response) {
        return page(token, null, model, response);
    }

    @PostMapping("/partner/invitation/{token}")
    String accept(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            @RequestParam(defaultValue = "") String code,
            Model model,
            HttpServletResponse response) {
        Optional<String> refusal = invitations.accept(token, password, again, code);
        if (refusal.isEmpty()) {
            return "redirect:/partner/sign-in";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(token, refusal.get(), model, response);
    }

    private String page(String token, String refusal, Model model, HttpServletResponse response) {
        Optional<Account> invited = invitations.invited(token);
        if (invited.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "partner/no-invitation";
        }
        model.addAttribute("token", token);
        model.addAttribute("refusal", refusal);
        model.addAttribute("account", invited.get());
        model.addAttribute("key", invitations.key(invited.get()).orElse(null));
        return "partner/invitation";
    }
}
