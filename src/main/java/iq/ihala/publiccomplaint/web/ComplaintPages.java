package iq.ihala.publiccomplaint.web;

import iq.ihala.publiccomplaint.ComplaintLetter;
import iq.ihala.publiccomplaint.Complaints;
import iq.ihala.publiccomplaint.Receipt;
import iq.ihala.staff.Staff;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The register of the complaints officer: what is open, a new one of somebody who came or called, and the letter as a paper. */
@Controller
class ComplaintPages {

    static final String OFFICER = "complaints_officer";
    private static final Set<String> LETTER_READERS = Set.of(OFFICER, "governorate_director");
    private static final Map<String, String> CHANNELS = new LinkedHashMap<>();

    static {
        CHANNELS.put("PERSON", "حضر بنفسه");
        CHANNELS.put("PHONE", "هاتف");
        CHANNELS.put("LETTER", "رسالة");
        CHANNELS.put("FORUM", "منتدى");
    }

    private final Complaints complaints;
    private final ComplaintLetter letter;
    private final Staff staff;

    ComplaintPages(Complaints complaints, ComplaintLetter letter, Staff staff) {
        this.complaints = complaints;
        this.letter = letter;
        this.staff = staff;
    }

    @GetMapping("/complaints")
    String register(Principal user, Model model) {
        require(user, Set.of(OFFICER));
        return page(ComplaintForm.EMPTY, model);
    }

    @PostMapping("/complaints")
    String add(Principal user, HttpServletResponse response, ComplaintForm form, Model model) {
        require(user, Set.of(OFFICER));
        String refusal = CHANNELS.containsKey(form.channel()) ? form.refusal() : "اختر كيف وصلت الشكوى.";
        if (refusal != null) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("refusal", "لم تُسجَّل. " + refusal);
            return page(form, model);
        }
        Receipt receipt =
                complaints.register(form.words(), form.citizen(), form.channel(), form.isAboutStaff(), user.getName());
        model.addAttribute("receipt", receipt.value());
        return page(ComplaintForm.EMPTY, model);
    }

    @GetMapping("/complaints/{receipt}/letter.pdf")
    ResponseEntity<byte[]> letter(Principal user, @PathVariable String receipt) {
        require(user, LETTER_READERS);
        return Receipt.read(receipt)
                .flatMap(letter::print)
                .map(paper -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header("Content-Disposition", "inline; filename=\"letter.pdf\"")
                        .body(paper))
                .orElseThrow(ComplaintPages::notThere);
    }

    private String page(ComplaintForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("open", complaints.open());
        model.addAttribute("channels", CHANNELS);
        return "complaint/register";
    }

    private void require(Principal user, Set<String> groups) {
        boolean entitled = staff.find(user.getName())
                .filter(member -> member.groups().stream().anyMatch(groups::contains))
                .isPresent();
        if (!entitled) {
            throw notThere();
        }
    }

    static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
