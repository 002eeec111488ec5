package iq.ihala.process.legaladvice;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.casefile.CaseAccess;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.NotYoursException;
import iq.ihala.casefile.Section;
import iq.ihala.casefile.Sight;
import iq.ihala.document.ArabicDocument;
import iq.ihala.document.ArabicPdf;
import iq.ihala.legaladvice.LawRefusedException;
import iq.ihala.process.legaladvice.LegalChanges.Heard;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
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
 * The legal part of one case in the browser: her options sheet, the change of her decision, the pack of her complaint. Read by
 * whoever reads the legal notes, written by whoever writes them.
 */
@Controller
class LegalPages {

    private static final String ENDPOINT = "case/{number}/legal";

    private final CaseAccess access;
    private final LegalDesk desk;
    private final LegalChanges changes;
    private final KnowledgeDate knowledge;
    private final ComplaintPack pack;
    private final ArabicPdf pdf;
    private final AuditTrail audit;

    LegalPages(
            CaseAccess access,
            LegalDesk desk,
            LegalChanges changes,
            KnowledgeDate knowledge,
            ComplaintPack pack,
            ArabicPdf pdf,
            AuditTrail audit) {
        this.access = access;
        this.desk = desk;
        this.changes = changes;
        this.knowledge = knowledge;
        this.pack = pack;
        this.pdf = pdf;
        this.audit = audit;
    }

    @GetMapping("/case/{number}/legal")
    String show(
            Principal user, @PathVariable String number, @RequestParam(defaultValue = "") String heard, Model model) {
        model.addAttribute(
                "heard",
                Heard.of(heard).filter(Heard::goesOn).map(Heard::arabic).orElse(""));
        return page(user, opened(user, number, false), null, model);
    }

    @PostMapping("/case/{number}/legal")
    String act(
            Principal user,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String offence,
            @RequestParam(defaultValue = "") String complaintOnly,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response) {
        CaseNumber asked = opened(user, number, true);
        String refusal;
        String done = "";
        try {
            switch (act) {
                case "sheet" -> desk.writeSheet(asked, version, own(request), user.getName());
                case "statement" -> pack.write(asked, version, text.strip(), user.getName());
                case "knowledge" -> knowledge.correct(asked, day(text), user.getName());
                case "offence" -> knowledge.correct(asked, offence, complaintOnly, text.isBlank() ? null : day(text));
                case "changed" -> done = "?heard=" + heard(changes.thinksOtherwise(asked));
                default -> throw refused(user, asked.value());
            }
            audit.record(new AuditEvent(AuditKind.CHANGE, asked.value(), "legal/" + act, user.getName(), ""));
            return "redirect:/case/" + asked.value() + "/legal" + done;
        } catch (LawRefusedException e) {
            refusal = e.why().arabic();
        } catch (NoPackException e) {
            refusal = e.arabic();
        } catch (KnowledgeDate.ImpossibleDayException e) {
            refusal = "تاريخ لا يصح أو لم يأتِ بعد، أو فعل لم يُكيَّف في هذه الحالة.";
        } catch (LegalDesk.NotHeardException e) {
            refusal = e.arabic();
        }
        response.setStatus(HttpStatus.CONFLICT.value());
        return page(user, asked, refusal, model);
    }

    /** For the person's hand, or to be read from: made anew each time, kept nowhere. */
    @PostMapping("/case/{number}/legal/sheet")
    ResponseEntity<byte[]> sheet(Principal user, @PathVariable String number) {
        CaseNumber asked = opened(user, number, false);
        return paper(user, asked, "options.pdf", new SheetPaper(desk.sheet(asked)).document());
    }

    @PostMapping("/case/{number}/legal/pack")
    Object pack(Principal user, @PathVariable String number, Model model, HttpServletResponse response) {
        CaseNumber asked = opened(user, number, true);
        try {
            return paper(user, asked, "complaint.pdf", pack.of(asked));
        } catch (NoPackException e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(user, asked, e.arabic(), model);
        }
    }

    @ExceptionHandler(NotYoursException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    ModelAndView nothing() {
        return new ModelAndView("case/not-there").addObject("danger", false);
    }

    private ResponseEntity<byte[]> paper(Principal user, CaseNumber number, String name, ArabicDocument document) {
        byte[] printed = pdf.print(document);
        audit.record(new AuditEvent(AuditKind.EXPORT, number.value(), "legal/" + name, user.getName(), ""));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(printed);
    }

    private static Heard heard(Heard heard) {
        if (!heard.goesOn()) {
            throw new LegalDesk.NotHeardException(heard);
        }
        return heard;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException noDay) {
            throw new KnowledgeDate.ImpossibleDayException();
        }
    }

    private static Map<String, String> own(HttpServletRequest request) {
        return LegalDesk.OWN_WORDS.stream()
                .filter(key -> request.getParameter("own_" + key) != null)
                .collect(Collectors.toMap(
                        key -> key, key -> request.getParameter("own_" + key).strip()));
    }

    private CaseNumber opened(Principal user, String text, boolean toWrite) {
        CaseNumber number;
        try {
            number = new CaseNumber(text);
        } catch (IllegalArgumentException noNumber) {
            throw refused(user, null);
        }
        Sight sight = access.of(user.getName(), number);
        if (!(toWrite ? sight.writes(Section.LEGAL_NOTES) : sight.reads(Section.LEGAL_NOTES))) {
            throw refused(user, number.value());
        }
        return number;
    }

    private NotYoursException refused(Principal user, String number) {
        audit.record(new AuditEvent(AuditKind.REFUSED, number, ENDPOINT, user.getName(), ""));
        return new NotYoursException();
    }

    private String page(Principal user, CaseNumber number, String refusal, Model model) {
        audit.record(new AuditEvent(AuditKind.READ, number.value(), "legal", user.getName(), "LEGAL_NOTES"));
        Sight sight = access.of(user.getName(), number);
        desk.show(number, sight.reads(Section.STORY) && sight.writes(Section.LEGAL_NOTES))
                .forEach(model::addAttribute);
        model.addAttribute("number", number.value());
        model.addAttribute("writes", sight.writes(Section.LEGAL_NOTES));
        model.addAttribute("refusal", refusal);
        return "law/case";
    }
}
