package iq.ihala.process.casepath;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.NotYoursException;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** The way of a case on its diagrams, and as a table. What is not the reader's and what is not there look the same. */
@Controller
class CasePathPages {

    static final String PLACE = "case/{number}/path";

    private final CasePaths paths;
    private final AuditTrail audit;

    CasePathPages(CasePaths paths, AuditTrail audit) {
        this.paths = paths;
        this.audit = audit;
    }

    @GetMapping("/case/{number}/path")
    String path(Principal user, @PathVariable String number, @RequestParam(required = false) String part, Model model) {
        model.addAttribute("path", paths.of(user.getName(), caseNumber(number, user), part));
        return "case/path";
    }

    @ExceptionHandler(NotYoursException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    ModelAndView nothing() {
        return new ModelAndView("case/not-there").addObject("danger", false);
    }

    private CaseNumber caseNumber(String text, Principal user) {
        try {
            return new CaseNumber(text);
        } catch (IllegalArgumentException noNumber) {
            audit.record(new AuditEvent(AuditKind.REFUSED, null, PLACE, user.getName(), null));
            throw new NotYoursException();
        }
    }
}
