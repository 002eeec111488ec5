package iq.ihala.volunteer.web;

import iq.ihala.volunteer.Honour;
import iq.ihala.volunteer.Honours;
import iq.ihala.volunteer.Papers;
import iq.ihala.volunteer.Ref;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Nominations and what became of them; the certificate; taking somebody off the page. Why somebody is not honoured is on no page. */
@Controller
class HonourPages {

    private final Honours honours;
    private final Papers papers;
    private final Desk desk;
    private final Quarters quarters;

    HonourPages(Honours honours, Papers papers, Desk desk, Quarters quarters) {
        this.honours = honours;
        this.papers = papers;
        this.desk = desk;
        this.quarters = quarters;
    }

    /** @param done the nomination that was just sent; said once, and sent again by no reload */
    @GetMapping("/honours")
    String all(Principal user, @RequestParam(defaultValue = "") String done, Model model) {
        desk.require(user, Desk.NOMINATING);
        Ref.read(done)
                .flatMap(honours::find)
                .ifPresent(honour -> model.addAttribute("honour", honour.ref().value()));
        return list(user, HonourForm.EMPTY, model);
    }

    @PostMapping("/honours")
    String nominate(Principal user, HttpServletResponse response, HonourForm form, Model model) {
        desk.require(user, Desk.NOMINATING);
        String refusal = form.refusal();
        if (refusal != null) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("refusal", "لم يُسجَّل. " + refusal);
            return list(user, form, model);
        }
        Ref ref = honours.nominate(
                form.name(),
                form.reason(),
                form.kind(),
                form.sexOrNull(),
                form.quarterOf(quarters.all().keySet()),
                user.getName());
        return "redirect:/honours?done=" + ref.value();
    }

    @PostMapping("/honours/{honour}")
    String unpublish(Principal user, @PathVariable("honour") String number) {
        desk.require(user, Desk.COORDINATOR);
        honours.unpublish(honour(number).ref());
        return "redirect:/honours";
    }

    @GetMapping("/honours/{honour}/certificate.pdf")
    ResponseEntity<byte[]> certificate(Principal user, @PathVariable("honour") String number) {
        desk.require(user, Desk.COORDINATOR);
        return Desk.pdf(papers.certificate(honour(number).ref()), "certificate.pdf");
    }

    private Honour honour(String number) {
        return Ref.read(number).flatMap(honours::find).orElseThrow(Desk::notThere);
    }

    private String list(Principal user, HonourForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("all", honours.all());
        model.addAttribute("kinds", HonourForm.KINDS);
        model.addAttribute("quarters", quarters.all());
        model.addAttribute("coordinator", desk.is(user, Desk.COORDINATOR));
        return "volunteer/honours";
    }
}
