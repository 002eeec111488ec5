package iq.ihala.signin.web;

import iq.ihala.signin.SecondFactors;
import iq.ihala.signin.StaffSessions;
import iq.ihala.signin.StaffSignIn;
import iq.ihala.signin.StaffSignIn.Outcome;
import iq.ihala.signin.Stage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Between password and work: the authenticator's code, or setting up the authenticator that is still missing. */
@Controller
class SecondFactorPages {

    private static final String FROM_THE_START = "redirect:/sign-in?why=over";

    private final StaffSignIn signIn;
    private final SecondFactors secondFactors;
    private final StaffSessions sessions;
    private final Browser browser;

    SecondFactorPages(StaffSignIn signIn, SecondFactors secondFactors, StaffSessions sessions, Browser browser) {
        this.signIn = signIn;
        this.secondFactors = secondFactors;
        this.sessions = sessions;
        this.browser = browser;
    }

    @GetMapping("/sign-in/code")
    String ask(HttpServletRequest request, @RequestParam(defaultValue = "") String next, Model model) {
        return sessions.at(request, Stage.CODE).isPresent() ? ask(next, null, model) : FROM_THE_START;
    }

    @PostMapping("/sign-in/code")
    String prove(
            HttpServletRequest request,
            HttpServletResponse response,
            @CookieValue(name = Browser.COOKIE, required = false) String known,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String next,
            Model model) {
        Optional<String> user = sessions.at(request, Stage.CODE);
        if (user.isEmpty()) {
            return FROM_THE_START;
        }
        Outcome outcome = signIn.code(user.get(), code, browser.from(request, known));
        if (outcome.next() != Stage.IN) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return ask(next, Waiting.words(outcome.pause(), "الرمز غير صحيح، أو استُعمل من قبل."), model);
        }
        sessions.begin(request, user.get(), Stage.IN, false);
        browser.remember(user.get(), known, request, response);
        return "redirect:" + WayBack.of(next);
    }

    @GetMapping("/sign-in/enrol")
    String offer(HttpServletRequest request, @RequestParam(defaultValue = "") String next, Model model) {
        return sessions.at(request, Stage.ENROL)
                .map(user -> offer(user, next, null, model))
                .orElse(FROM_THE_START);
    }

    @PostMapping("/sign-in/enrol")
    String enrol(
            HttpServletRequest request,
            HttpServletResponse response,
            @CookieValue(name = Browser.COOKIE, required = false) String known,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String next,
            Model model) {
        Optional<String> user = sessions.at(request, Stage.ENROL);
        if (user.isEmpty()) {
            return FROM_THE_START;
        }
        List<String> codes = secondFactors.prove(user.get(), code);
        if (codes.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return offer(user.get(), next, "الرمز غير صحيح: اكتبوا الرمز الظاهر الآن في التطبيق.", model);
        }
        signIn.entered(user.get());
        sessions.begin(request, user.get(), Stage.IN, false);
        browser.remember(user.get(), known, request, response);
        model.addAttribute("codes", codes);
        model.addAttribute("next", WayBack.of(next));
        return "sign-in/codes";
    }

    private static String ask(String next, String refusal, Model model) {
        model.addAttribute("next", WayBack.of(next));
        model.addAttribute("refusal", refusal);
        return "sign-in/code";
    }

    private String offer(String user, String next, String refusal, Model model) {
        return secondFactors
                .offer(user)
                .map(key -> {
                    model.addAttribute("key", key);
                    model.addAttribute("next", WayBack.of(next));
                    model.addAttribute("refusal", refusal);
                    return "sign-in/enrol";
                })
                .orElse(FROM_THE_START);
    }
}
