package iq.ihala.signin.web;

import iq.ihala.signin.AccountDesk;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Other people's accounts, for administrators. For everybody else it is not there. */
@Controller
class StaffAccountPages {

    private final AccountDesk desk;

    StaffAccountPages(AccountDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/staff")
    String show(Principal user, HttpServletResponse response, Model model) {
        return notTheirs(user, response, model).orElseGet(() -> {
            model.addAttribute("people", desk.everybody());
            model.addAttribute("me", user.getName());
            return "sign-in/staff";
        });
    }

    @PostMapping("/staff/{user}")
    String act(
            Principal by,
            @PathVariable("user") String user,
            @RequestParam(defaultValue = "") String act,
            HttpServletResponse response,
            Model model) {
        return notTheirs(by, response, model).orElseGet(() -> {
            if (desk.act(act, user, by.getName())) {
                return "redirect:/staff";
            }
            return notThere(HttpStatus.CONFLICT, response, model);
        });
    }

    private Optional<String> notTheirs(Principal user, HttpServletResponse response, Model model) {
        if (desk.isOpenTo(user.getName())) {
            return Optional.empty();
        }
        return Optional.of(notThere(HttpStatus.NOT_FOUND, response, model));
    }

    private static String notThere(HttpStatus status, HttpServletResponse response, Model model) {
        response.setStatus(status.value());
        model.addAttribute("danger", false);
        return "case/not-there";
    }
}
