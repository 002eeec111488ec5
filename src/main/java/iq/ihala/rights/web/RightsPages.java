package iq.ihala.rights.web;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.casefile.CaseAccess;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.NotYoursException;
import iq.ihala.casefile.Section;
import iq.ihala.casefile.Sight;
import iq.ihala.rights.Corrections;
import iq.ihala.rights.HoldReason;
import iq.ihala.rights.LegalHolds;
import iq.ihala.rights.Request.Kind;
import iq.ihala.rights.Requests;
import iq.ihala.rights.Retention;
import iq.ihala.rights.RightRefusedException;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Set;
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
 * Hold, copy, correction and erasure of one case. What is not the user's, and what does not exist, is answered alike; what is the
 * user's and is refused says why.
 */
@Controller
class RightsPages {

    private static final String PAGE = "case/{number}/rights";
    private static final Set<String> OFFICES =
            Set.of("dpo", "risk_reviewer", "case_worker", "intake_counsellor", "psych_counsellor");

    private final CaseAccess access;
    private final LegalHolds holds;
    private final Requests requests;
    private final Retention retention;
    private final Corrections corrections;
    private final Staff staff;
    private final AuditTrail audit;

    RightsPages(
            CaseAccess access,
            LegalHolds holds,
            Requests requests,
            Retention retention,
            Corrections corrections,
            Staff staff,
            AuditTrail audit) {
        this.access = access;
        this.holds = holds;
        this.requests = requests;
        this.retention = retention;
        this.corrections = corrections;
        this.staff = staff;
        this.audit = audit;
    }

    /** What will be erased soon. */
    @GetMapping("/case/ending")
    String ending(Principal user, Model model) {
        if (!holdsOffice(user, "dpo")) {
            throw refused(user, null, "case/ending");
        }
        model.addAttribute("due", retention.dueSoon());
        return "case/ending";
    }

    @GetMapping("/case/{number}/rights")
    String show(Principal user, @PathVariable String number, Model model) {
        CaseNumber asked = opened(user, number);
        audit.record(new AuditEvent(AuditKind.READ, asked.value(), PAGE, user.getName(), ""));
        return page(user, asked, null, model);
    }

    @PostMapping("/case/{number}/rights")
    String act(
            Principal user,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String words,
            Model model,
            HttpServletResponse response) {
        CaseNumber asked = opened(user, number);
        try {
            act(asked, act, id, code, words, user.getName());
        } catch (RightRefusedException e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(user, asked, e.why().arabic(), model);
        }
        return isErased(asked, user) ? "redirect:/case" : "redirect:/case/" + asked.value() + "/rights";
    }

    /** The person stands at the desk: a page that cannot be fetched by a link, and is kept nowhere. */
    @PostMapping("/case/{number}/rights/print")
    Object print(
            Principal user,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String id,
            Model model,
            HttpServletResponse response) {
        CaseNumber asked = opened(user, number);
        try {
            requireOf(asked, id);
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_PDF)
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename("own-file.pdf")
                                    .build()
                                    .toString())
                    .body(requests.print(id, user.getName()));
        } catch (RightRefusedException e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(user, asked, e.why().arabic(), model);
        }
    }

    @ExceptionHandler(NotYoursException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    ModelAndView nothing() {
        return new ModelAndView("case/not-there").addObject("danger", false);
    }

    private void act(CaseNumber number, String act, String id, String code, String words, String by) {
        switch (act) {
            case "hold" -> holds.set(number, reason(code), words, by);
            case "ask-lift" -> holds.askToLift(number, by);
            case "lift" -> holds.lift(number, by);
            case "ask-access" -> requests.ask(number, Kind.ACCESS, by);
            case "ask-correction" -> requests.ask(number, Kind.CORRECTION, by);
            case "ask-erasure" -> requests.ask(number, Kind.ERASURE, by);
            case "psych" -> requests.letPsychNotesGo(requireOf(number, id), by);
            case "grant" -> requests.decide(requireOf(number, id), true, by);
            case "refuse" -> requests.decide(requireOf(number, id), false, by);
            case "correct" -> {
                corrections.correct(number, code, words, by);
                requests.corrected(number, by);
            }
            default -> throw new RightRefusedException(RightRefusedException.Why.NOT_ASKED);
        }
    }

    private static HoldReason reason(String code) {
        try {
            return HoldReason.valueOf(code);
        } catch (IllegalArgumentException unknown) {
            throw new RightRefusedException(RightRefusedException.Why.NOT_AN_ANSWER);
        }
    }

    /** A demand of another case is not decided on this one's page. */
    private String requireOf(CaseNumber number, String id) {
        if (requests.of(number).stream().noneMatch(request -> request.id().equals(id))) {
            throw new RightRefusedException(RightRefusedException.Why.NOT_ASKED);
        }
        return id;
    }

    private boolean isErased(CaseNumber number, Principal user) {
        return !access.of(user.getName(), number).isOpen();
    }

    private CaseNumber opened(Principal user, String text) {
        CaseNumber number;
        try {
            number = new CaseNumber(text);
        } catch (IllegalArgumentException noNumber) {
            throw refused(user, null, PAGE);
        }
        Sight sight = access.of(user.getName(), number);
        if (!sight.isOpen() || OFFICES.stream().noneMatch(office -> holdsOffice(user, office))) {
            throw refused(user, number.value(), PAGE);
        }
        return number;
    }

    private NotYoursException refused(Principal user, String number, String endpoint) {
        audit.record(new AuditEvent(AuditKind.REFUSED, number, endpoint, user.getName(), ""));
        return new NotYoursException();
    }

    private boolean holdsOffice(Principal user, String office) {
        return staff.find(user.getName()).filter(member -> member.isIn(office)).isPresent();
    }

    private String page(Principal user, CaseNumber number, String refusal, Model model) {
        StaffMember member = staff.find(user.getName()).orElseThrow(NotYoursException::new);
        Sight sight = access.of(user.getName(), number);
        model.addAttribute("number", number.value());
        model.addAttribute("user", member.user());
        model.addAttribute("dpo", member.isIn("dpo"));
        model.addAttribute("second", member.isIn("dpo") || member.isIn("risk_reviewer"));
        model.addAttribute("desk", member.isIn("dpo") || member.isIn("case_worker"));
        model.addAttribute("psych", member.isIn("psych_counsellor"));
        model.addAttribute("corrects", sight.writes(Section.IDENTITY));
        model.addAttribute("fields", corrections.correctable());
        model.addAttribute("hold", holds.of(number).orElse(null));
        model.addAttribute("reasons", HoldReason.values());
        model.addAttribute("kept", retention.keptUntil(number).orElse(null));
        model.addAttribute("requests", requests.of(number));
        model.addAttribute("refusal", refusal);
        return "case/rights";
    }
}
