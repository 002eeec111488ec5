package iq.ihala.publiccomplaint.web;

import iq.ihala.publiccomplaint.ComplaintState;
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
 * Where a citizen complains and asks what became of it, without signing in and without a script (dossier §7.3 P01). What was
 * taken is never shown again: somebody else may look at the telephone later. What was refused is given back in that one answer.
 */
@Controller
class CitizenPages {

    private static final String PAGE = "complaint/citizen";
    private static final String TOO_OFTEN = "وصلنا من هذا العنوان الكثير في هذه الساعة. حاول بعد ساعة أو راجع المركز.";
    private static final String NOT_KNOWN = "لا شكوى بهذا الرقم. تأكد منه حرفاً حرفاً.";

    private final Complaints complaints;
    private final PublicDoor door;

    CitizenPages(Complaints complaints, PublicDoor door) {
        this.complaints = complaints;
        this.door = door;
    }

    @GetMapping("/complaint")
    String show(Model model) {
        return page(ComplaintForm.EMPTY, model);
    }

    @PostMapping("/complaint")
    String complain(HttpServletRequest request, HttpServletResponse response, ComplaintForm form, Model model) {
        String refusal = form.refusal();
        if (refusal != null) {
            return refused(response, HttpStatus.BAD_REQUEST, refusal, form, model);
        }
        if (!door.letsIn(request.getRemoteAddr())) {
            return refused(response, HttpStatus.TOO_MANY_REQUESTS, TOO_OFTEN, form, model);
        }
        Receipt receipt = complaints.register(form.words(), form.citizen(), "PUBLIC_PAGE", form.isAboutStaff(), null);
        model.addAttribute("receipt", receipt.value());
        return "complaint/receipt";
    }

    @PostMapping("/complaint/state")
    String state(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String receipt,
            Model model) {
        Optional<Receipt> asked = Receipt.read(receipt);
        // What is no receipt at all guesses nothing.
        if (asked.isPresent() && !door.answers(request.getRemoteAddr())) {
            return refused(response, HttpStatus.TOO_MANY_REQUESTS, TOO_OFTEN, ComplaintForm.EMPTY, model);
        }
        Optional<ComplaintState> state = asked.flatMap(complaints::stateOf);
        if (state.isEmpty()) {
            return refused(response, HttpStatus.NOT_FOUND, NOT_KNOWN, ComplaintForm.EMPTY, model);
        }
        model.addAttribute("state", state.get().arabic());
        return page(ComplaintForm.EMPTY, model);
    }

    private static String refused(
            HttpServletResponse response, HttpStatus status, String why, ComplaintForm form, Model model) {
        response.setStatus(status.value());
        model.addAttribute("refusal", why);
        return page(form, model);
    }

    private static String page(ComplaintForm form, Model model) {
        model.addAttribute("form", form);
        return PAGE;
    }
}
