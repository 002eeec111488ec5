package iq.ihala.portal.web;

import iq.ihala.portal.Account;
import iq.ihala.portal.PartnerSignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The way in and the way out. A link of a mail shows the same page as the door itself, whether it holds, is used or was never made:
 * what it leads to is said after the sign-in.
 */
@Controller
class SignInPages {

    private static final String REFUSED = "تعذر الدخول. تأكدوا من اسم الدخول وكلمة المرور ورمز التحقق. "
            + "بعد محاولات كثيرة يتوقف الدخول بعض الوقت.";
    private static final String TOO_LATE = "انتهت مهلة الصفحة أو لم تدخلوا بعد. لم يُحفظ شيء. ادخلوا من جديد.";

    private final PartnerSignIn signIn;
    private final PartnerSessions sessions;
    private final boolean demonstration;

    SignInPages(PartnerSignIn signIn, PartnerSessions sessions, Environment environment) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @GetMapping("/partner/sign-in")
    String show(HttpServletRequest request, Model model) {
        return sessions.account(request).isPresent() ? "redirect:/partner" : page("", null, model);
    }

    /** Shown in place of a page that is not open to strangers; whoever led here has set the status. */
    @RequestMapping("/partner/again")
    String again(HttpServletRequest request, HttpServletResponse response, Model model) {
        if (response.getStatus() == HttpStatus.OK.value()) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        }
        boolean sent = "POST".equals(request.getMethod());
        return page("", sent ? TOO_LATE : null, model);
    }

    @GetMapping("/partner/link/{token}")
    String link(HttpServletRequest request, @PathVariable String token, Model model) {
        Optional<Account> known = sessions.account(request);
        return known.isPresent() ? inside(known.get(), token) : page(token, null, model);
    }

    @PostMapping("/partner/sign-in")
    String enter(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String user,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String link,
            Model model) {
        Optional<Account> known =
                signIn.signIn(user.strip().toLowerCase(Locale.ROOT), password, code, request.getRemoteAddr());
        if (known.isEmpty()) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return page(link, REFUSED, model);
        }
        sessions.begin(request, known.get());
        return inside(known.get(), link);
    }

    @PostMapping("/partner/sign-out")
    String leave(HttpServletRequest request) {
        sessions.end(request);
        return "redirect:/partner/sign-in";
    }

    private String inside(Account account, String link) {
        return link.isEmpty()
                ? "redirect:/partner"
                : signIn.follow(link, account.user())
                        .map(referral -> "redirect:/partner/referral/" + referral)
                        .orElse("redirect:/partner");
    }

    private String page(String link, String refusal, Model model) {
        model.addAttribute("link", link);
        model.addAttribute("refusal", refusal);
        model.addAttribute("demonstration", demonstration);
        return "partner/sign-in";
    }
}
