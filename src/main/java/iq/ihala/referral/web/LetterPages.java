package iq.ihala.referral.web;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.casefile.CaseAccess;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.NotYoursException;
import iq.ihala.casefile.Section;
import iq.ihala.referral.Letters;
import iq.ihala.referral.Letters.Hand;
import iq.ihala.referral.PaperRefusedException;
import iq.ihala.referral.ReferralProofs;
import iq.ihala.staff.Staff;
import java.security.Principal;
import java.util.Set;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * The proof of a case's referrals, and their letters and slips, for whoever leads the case and for supervisors. A paper is asked for by a form and never by
 * a link: it is handed out once, kept nowhere, and recorded.
 */
@Controller
class LetterPages {

    private static final Set<String> OFFICES = Set.of("case_worker", "risk_reviewer");
    private static final String HERE = "case/{number}/referrals";

    private final CaseAccess access;
    private final Letters letters;
    private final ReferralProofs proofs;
    private final Staff staff;
    private final AuditTrail audit;

    LetterPages(CaseAccess access, Letters letters, ReferralProofs proofs, Staff staff, AuditTrail audit) {
        this.access = access;
        this.letters = letters;
        this.proofs = proofs;
        this.staff = staff;
        this.audit = audit;
    }

    @GetMapping("/case/{number}/referrals")
    String show(Principal user, @PathVariable String number, Model model) {
        CaseNumber asked = opened(user, number);
        audit.record(new AuditEvent(AuditKind.READ, asked.value(), "referral/papers", user.getName(), ""));
        model.addAttribute("number", asked.value());
        model.addAttribute("referrals", letters.of(asked));
        model.addAttribute("proofs", proofs.ofCase(asked.value()));
        model.addAttribute("safe", letters.mayCarryPapers(asked));
        return "case/referrals";
    }

    @PostMapping("/case/{number}/referrals/{id}/letter.pdf")
    Object letter(
            Principal user,
            @PathVariable String number,
            @PathVariable String id,
            @RequestParam(defaultValue = "PARTNER") Hand hand) {
        return paper(user, number, "letter.pdf", asked -> letters.letter(asked, id, hand, user.getName()));
    }

    @PostMapping("/case/{number}/referrals/{id}/slip.pdf")
    Object slip(
            Principal user,
            @PathVariable String number,
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean known) {
        return paper(user, number, "slip.pdf", asked -> letters.slip(asked, id, known, user.getName()));
    }

    @ExceptionHandler(NotYoursException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    ModelAndView nothing() {
        return new ModelAndView("case/not-there").addObject("danger", false);
    }

    private Object paper(Principal user, String number, String file, Function<CaseNumber, byte[]> printing) {
        CaseNumber asked = opened(user, number);
        try {
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_PDF)
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(file)
                                    .build()
                                    .toString())
                    .body(printing.apply(asked));
        } catch (NotYoursException notOfThisCase) {
            throw refused(user, asked.value());
        } catch (PaperRefusedException e) {
            return new ModelAndView("case/no-paper", HttpStatus.CONFLICT)
                    .addObject("number", asked.value())
                    .addObject("why", e.why().arabic());
        }
    }

    private CaseNumber opened(Principal user, String text) {
        CaseNumber number;
        try {
            number = new CaseNumber(text);
        } catch (IllegalArgumentException noNumber) {
            throw refused(user, null);
        }
        boolean office = staff.find(user.getName())
                .filter(member -> OFFICES.stream().anyMatch(member::isIn))
                .isPresent();
        if (!office || !access.of(user.getName(), number).reads(Section.STORY)) {
            throw refused(user, number.value());
        }
        return number;
    }

    private NotYoursException refused(Principal user, String number) {
        audit.record(new AuditEvent(AuditKind.REFUSED, number, HERE, user.getName(), ""));
        return new NotYoursException();
    }
}
