package iq.ihala.signin.web;

import iq.ihala.signin.StaffSessions;
import iq.ihala.signin.StaffSignIn;
import iq.ihala.signin.StaffSignIn.Outcome;
import iq.ihala.signin.Stage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in and the way out. */
@Controller
class PasswordPages {

    private static final String REFUSED = "تعذر الدخول. تأكدوا من اسم الدخول وكلمة المرور.";
    private static final String TOO_LATE = "انتهت مهلة الصفحة ولم يُرسل شيء. ادخلوا من جديد.";
    private static final Map<String, String> NEWS = Map.of(
            "out",
            "خرجتم من كل التطبيقات.",
            "idle",
            "خرجتم تلقائياً لأن الجهاز تُرك دون عمل. ما كتبتموه في استمارة محفوظ كمسودة.",
            "over",
            "انتهت جلستكم. ادخلوا لتتابعوا من حيث توقفتم.",
            "unknown",
            "هذا الحساب غير معروف هنا. راجعوا مدير النظام.",
            "provider",
            "لم يكتمل الدخول بحساب المؤسسة. حاولوا من جديد، أو ادخلوا بكلمة المرور.");

    private final StaffSignIn signIn;
    private final StaffSessions sessions;
    private final Browser browser;
    private final Providers providers;

    PasswordPages(StaffSignIn signIn, StaffSessions sessions, Browser browser, Providers providers) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.browser = browser;
        this.providers = providers;
    }

    @GetMapping("/sign-in")
    String show(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "") String why,
            Model model) {
        if (sessions.user(request).isPresent()) {
            return "redirect:" + WayBack.of(next);
        }
        return page(WayBack.of(next), NEWS.get(why), null, model);
    }

    /** Shown in place of a page that is not open to strangers; whoever led here has set the status. */
    @RequestMapping("/sign-in/first")
    String first(HttpServletRequest request, HttpServletResponse response, Model model) {
        unlessSet(response, HttpStatus.UNAUTHORIZED);
        return page(WayBack.of(request), null, "GET".equals(request.getMethod()) ? null : TOO_LATE, model);
    }

    @RequestMapping("/sign-in/late")
    String late(HttpServletRequest request, HttpServletResponse response, Model model) {
        unlessSet(response, HttpStatus.UNAUTHORIZED);
        return page(WayBack.of(request.getParameter("next")), null, TOO_LATE, model);
    }

    @PostMapping("/sign-in")
    String enter(
            HttpServletRequest request,
            HttpServletResponse response,
            @CookieValue(name = Browser.COOKIE, required = false) String known,
            @RequestParam(defaultValue = "") String user,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String next,
            Model model) {
        String back = WayBack.of(next);
        Outcome outcome = signIn.password(user, password, browser.from(request, known));
        if (outcome.next() == null) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return page(back, null, Waiting.words(outcome.pause(), REFUSED), model);
        }
        sessions.begin(request, outcome.user(), outcome.next(), false);
        if (outcome.next() == Stage.IN) {
            browser.remember(outcome.user(), known, request, response);
            return "redirect:" + back;
        }
        return "redirect:/sign-in/" + (outcome.next() == Stage.CODE ? "code" : "enrol") + "?next=" + back;
    }

    @PostMapping("/sign-out")
    String leave(HttpServletRequest request) {
        sessions.end(request);
        return "redirect:/sign-in?why=out";
    }

    private String page(String next, String news, String refusal, Model model) {
        model.addAttribute("next", next);
        model.addAttribute("news", news);
        model.addAttribute("refusal", refusal);
        model.addAttribute("providers", providers.all());
        return "sign-in/password";
    }

    private static void unlessSet(HttpServletResponse response, HttpStatus status) {
        if (response.getStatus() == HttpStatus.OK.value()) {
            response.setStatus(status.value());
        }
    }
}
