package iq.ihala.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Tells a stranger where to sign in. The way back is an address of ours that is shown as it stands, never a parameter. */
@Controller
class SignInPage {

    static final String PATH = "/case/sign-in";

    private static final Pattern OURS =
            Pattern.compile("/case(/SA-[0-9]{2}-[0-9A-Z]{6})?|/guide/risk(/[a-z_]{1,40})?|/today");

    @RequestMapping(PATH)
    @ResponseStatus(HttpStatus.UNAUTHORIZED)
    String show(HttpServletRequest request, Model model) {
        Object asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        boolean ours = asked != null && OURS.matcher(asked.toString()).matches();
        model.addAttribute("back", ours ? asked.toString() : "/case");
        return "case/sign-in";
    }
}
