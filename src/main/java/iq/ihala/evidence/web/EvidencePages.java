package iq.ihala.evidence.web;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.casefile.CaseAccess;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.NoConsentException;
import iq.ihala.casefile.NotYoursException;
import iq.ihala.casefile.Section;
import iq.ihala.casefile.Sight;
import iq.ihala.evidence.Custody;
import iq.ihala.evidence.Evidence;
import iq.ihala.evidence.Evidence.Declared;
import iq.ihala.evidence.EvidenceFile;
import iq.ihala.evidence.EvidenceRefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.time.DateTimeException;
import java.time.LocalDate;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Evidence of one case, for whoever reads its story or its legal notes; added and deleted by whoever writes them. */
@Controller
class EvidencePages {

    private static final String ENDPOINT = "case/{number}/evidence";

    private final CaseAccess access;
    private final Evidence evidence;
    private final Custody custody;
    private final Consents consents;
    private final AuditTrail audit;

    EvidencePages(CaseAccess access, Evidence evidence, Custody custody, Consents consents, AuditTrail audit) {
        this.access = access;
        this.evidence = evidence;
        this.custody = custody;
        this.consents = consents;
        this.audit = audit;
    }

    @GetMapping("/case/{number}/evidence")
    String show(Principal user, @PathVariable String number, Model model) {
        return page(user, opened(user, number, false), null, model);
    }

    /** The name that the file was brought with is not read: it may say who the person is. */
    @PostMapping("/case/{number}/evidence")
    String add(
            Principal user,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String declared,
            @RequestParam(defaultValue = "") String description,
            @RequestParam(required = false) MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        CaseNumber asked = opened(user, number, true);
        String refusal;
        try (InputStream content = file == null ? InputStream.nullInputStream() : file.getInputStream()) {
            evidence.add(asked, declared(declared), description, content, user.getName());
            return "redirect:/case/" + asked.value() + "/evidence";
        } catch (EvidenceRefusedException e) {
            refusal = e.why().arabic();
        } catch (NoConsentException e) {
            refusal = "لا توجد موافقة سارية على حفظ الأدلة. يمكن حفظ البصمة والوصف فقط.";
        }
        response.setStatus(HttpStatus.CONFLICT.value());
        return page(user, asked, refusal, model);
    }

    /** Never shown, only downloaded: nothing that a stranger sent runs or renders in this house. */
    @PostMapping("/case/{number}/evidence/file")
    Object file(
            Principal user,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "open") String act,
            Model model,
            HttpServletResponse response) {
        boolean delete = "delete".equals(act);
        CaseNumber asked = opened(user, number, delete);
        try {
            if (delete) {
                evidence.deleteFile(asked, id, user.getName());
                return "redirect:/case/" + asked.value() + "/evidence";
            }
            return download(evidence.open(asked, id, user.getName()));
        } catch (EvidenceRefusedException e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(user, asked, e.why().arabic(), model);
        }
    }

    /** A note that is only ever added; whose hands it names is sealed. */
    @PostMapping("/case/{number}/evidence/custody")
    String handOver(
            Principal user,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String holder,
            @RequestParam(defaultValue = "") String place,
            Model model,
            HttpServletResponse response) {
        CaseNumber asked = opened(user, number, true);
        try {
            custody.handOver(asked, id, day(on), from, holder, place, user.getName());
            return "redirect:/case/" + asked.value() + "/evidence";
        } catch (EvidenceRefusedException e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(user, asked, e.why().arabic(), model);
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    @ExceptionHandler(NotYoursException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    ModelAndView nothing() {
        return new ModelAndView("case/not-there").addObject("danger", false);
    }

    private static ResponseEntity<byte[]> download(EvidenceFile file) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name())
                                .build()
                                .toString())
                .body(file.content());
    }

    private static Declared declared(String code) {
        return switch (code) {
            case "NOT_SEXUAL" -> Declared.NOT_SEXUAL;
            case "HASH_ONLY" -> Declared.HASH_ONLY;
            default -> Declared.NOTHING;
        };
    }

    private CaseNumber opened(Principal user, String text, boolean toWrite) {
        CaseNumber number;
        try {
            number = new CaseNumber(text);
        } catch (IllegalArgumentException noNumber) {
            throw refused(user, null);
        }
        Sight sight = access.of(user.getName(), number);
        if (!(toWrite ? writes(sight) : sight.reads(Section.STORY) || sight.reads(Section.LEGAL_NOTES))) {
            throw refused(user, number.value());
        }
        return number;
    }

    private static boolean writes(Sight sight) {
        return sight.writes(Section.STORY) || sight.writes(Section.LEGAL_NOTES);
    }

    private NotYoursException refused(Principal user, String number) {
        audit.record(new AuditEvent(AuditKind.REFUSED, number, ENDPOINT, user.getName(), ""));
        return new NotYoursException();
    }

    private String page(Principal user, CaseNumber number, String refusal, Model model) {
        audit.record(new AuditEvent(AuditKind.READ, number.value(), "evidence", user.getName(), "list"));
        model.addAttribute("number", number.value());
        model.addAttribute("items", evidence.of(number));
        model.addAttribute("custody", custody.of(number));
        model.addAttribute("mayKeep", consents.isLive(number, ConsentCode.C_EVID, null, null));
        model.addAttribute("writes", writes(access.of(user.getName(), number)));
        model.addAttribute("refusal", refusal);
        return "case/evidence";
    }
}
