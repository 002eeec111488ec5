package iq.ihala.signin.web;

import iq.ihala.signin.OwnAccount;
import iq.ihala.signin.OwnAccount.Change;
import iq.ihala.signin.SecondFactors;
import iq.ihala.signin.StaffSessions;
import iq.ihala.signin.Stage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account: password, authenticator, codes for a lost telephone. */
@Controller
class OwnAccountPages {

    private static final String HERE = "/account";

    private final OwnAccount own;
    private final SecondFactors secondFactors;
    private final StaffSessions sessions;
    private final Browser browser;

    OwnAccountPages(OwnAccount own, SecondFactors secondFactors, StaffSessions sessions, Browser browser) {
        this.own = own;
        this.secondFactors = secondFactors;
        this.sessions = sessions;
        this.browser = browser;
    }

    @GetMapping("/account")
    String show(Principal user, HttpServletRequest request, @RequestParam(defaultValue = "") String done, Model model) {
        return page(
                user.getName(),
                request,
                done.equals("password") ? "تغيّرت كلمة المرور، وأُغلقت جلساتكم الأخرى." : null,
                null,
                model);
    }

    @PostMapping("/account/password")
    String password(
            Principal user,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String fresh,
            @RequestParam(defaultValue = "") String again,
            Model model) {
        String who = user.getName();
        boolean byProvider = sessions.isByProvider(request);
        Change change = own.password(who, present, fresh, again, browser.from(request, null));
        if (change.isMade()) {
            sessions.begin(request, who, Stage.IN, byProvider);
            return "redirect:/account?done=password";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        String refusal = change.refusal() == null
                ? Waiting.words(change.outcome().pause(), "كلمة المرور الحالية غير صحيحة.")
                : change.refusal();
        return page(who, request, null, refusal, model);
    }

    @GetMapping("/account/authenticator")
    String offer(Principal user, Model model) {
        return offer(user.getName(), null, model);
    }

    @PostMapping("/account/authenticator")
    String prove(
            Principal user, HttpServletResponse response, @RequestParam(defaultValue = "") String code, Model model) {
        List<String> codes = secondFactors.prove(user.getName(), code);
        if (codes.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return offer(user.getName(), "الرمز غير صحيح: اكتبوا الرمز الظاهر الآن في التطبيق.", model);
        }
        return codes(codes, model);
    }

    /** New codes for a lost telephone, for whoever holds the telephone now. */
    @PostMapping("/account/codes")
    String codes(
            Principal user,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String code,
            Model model) {
        if (!secondFactors.isRight(user.getName(), code)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(user.getName(), request, null, "الرمز غير صحيح، أو استُعمل من قبل.", model);
        }
        return codes(secondFactors.newCodes(user.getName()), model);
    }

    private String offer(String user, String refusal, Model model) {
        return secondFactors
                .offer(user)
                .map(key -> {
                    model.addAttribute("key", key);
                    model.addAttribute("refusal", refusal);
                    return "sign-in/authenticator";
                })
                .orElse("redirect:" + HERE);
    }

    private static String codes(List<String> codes, Model model) {
        model.addAttribute("codes", codes);
        model.addAttribute("next", HERE);
        return "sign-in/codes";
    }

    private String page(String user, HttpServletRequest request, String news, String refusal, Model model) {
        model.addAttribute("user", user);
        model.addAttribute("byProvider", sessions.isByProvider(request));
        model.addAttribute("secondFactor", secondFactors.has(user));
        model.addAttribute("needed", secondFactors.isNeeded(user));
        model.addAttribute("codesLeft", secondFactors.codesLeft(user));
        model.addAttribute("news", news);
        model.addAttribute("refusal", refusal);
        return "sign-in/account";
    }
}
