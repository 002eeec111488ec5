package iq.ihala.publiccomplaint.web;

import iq.ihala.publiccomplaint.Citizen;
import iq.ihala.publiccomplaint.ComplaintState;
import iq.ihala.publiccomplaint.ComplaintWords;
import iq.ihala.publiccomplaint.Complaints;
import iq.ihala.publiccomplaint.PublicDoor;
import iq.ihala.publiccomplaint.Receipt;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where a citizen complains and asks what became of it, without signing in and without a script (dossier §7.3 P01). What was typed is
 * never shown again: somebody else may look at the telephone later.
 */
@Controller
class CitizenPages {

    private static final String PAGE = "complaint/citizen";
    private static final int MOST_WORDS = 4_000;
    private static final int MOST_LINE = 200;
    private static final String TOO_OFTEN = "وصلنا من هذا العنوان الكثير في هذه الساعة. حاول بعد ساعة أو راجع المركز.";
    private static final String EMPTY = "اكتب على من الشكوى وماذا حدث.";
    private static final String NOT_KNOWN = "لا شكوى بهذا الرقم. تأكد منه حرفاً حرفاً.";

    private final Complaints complaints;
    private final PublicDoor door;

    CitizenPages(Complaints complaints, PublicDoor door) {
        this.complaints = complaints;
        this.door = door;
    }

    @GetMapping("/complaint")
    String show() {
        return PAGE;
    }

    @PostMapping("/complaint")
    String complain(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String institution,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String wish,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String telephone,
            @RequestParam(defaultValue = "") String aboutStaff,
            Model model) {
        boolean tooLong = what.length() > MOST_WORDS
                || wish.length() > MOST_WORDS
                || institution.length() > MOST_LINE
                || name.length() > MOST_LINE
                || telephone.length() > MOST_LINE;
        if (institution.isBlank() || what.isBlank() || tooLong) {
            return refused(response, HttpStatus.BAD_REQUEST, EMPTY, model);
        }
        if (!door.letsIn(request.getRemoteAddr())) {
            return refused(response, HttpStatus.TOO_MANY_REQUESTS, TOO_OFTEN, model);
        }
        Receipt receipt = complaints.register(
                new ComplaintWords(institution.strip(), what.strip(), orNull(wish), null),
                new Citizen(orNull(name), orNull(telephone)),
                "PUBLIC_PAGE",
                !aboutStaff.isEmpty(),
                null);
        model.addAttribute("receipt", receipt.value());
        return "complaint/receipt";
    }

    @PostMapping("/complaint/state")
    String state(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String receipt,
            Model model) {
        if (!door.answers(request.getRemoteAddr())) {
            return refused(response, HttpStatus.TOO_MANY_REQUESTS, TOO_OFTEN, model);
        }
        Optional<ComplaintState> state = Receipt.read(receipt).flatMap(complaints::stateOf);
        if (state.isEmpty()) {
            return refused(response, HttpStatus.NOT_FOUND, NOT_KNOWN, model);
        }
        model.addAttribute("state", state.get().arabic());
        return PAGE;
    }

    private static String refused(HttpServletResponse response, HttpStatus status, String why, Model model) {
        response.setStatus(status.value());
        model.addAttribute("refusal", why);
        return PAGE;
    }

    static String orNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
