package iq.ihala.volunteer.web;

import iq.ihala.volunteer.Papers;
import iq.ihala.volunteer.Ref;
import iq.ihala.volunteer.Visit;
import iq.ihala.volunteer.VisitConsents;
import iq.ihala.volunteer.Visits;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of visits: somebody is put on it, a yes is taken back, the visitors' slip is printed. No case number is shown to anybody. */
@Controller
class VisitPages {

    private final Visits visits;
    private final VisitConsents consents;
    private final Papers papers;
    private final Desk desk;
    private final Quarters quarters;

    VisitPages(Visits visits, VisitConsents consents, Papers papers, Desk desk, Quarters quarters) {
        this.visits = visits;
        this.consents = consents;
        this.papers = papers;
        this.desk = desk;
        this.quarters = quarters;
    }

    /** @param done the visit that was just put on the list, after its form was sent; said once, and sent again by no reload */
    @GetMapping("/visits")
    String all(Principal user, @RequestParam(defaultValue = "") String done, Model model) {
        desk.require(user, Desk.VISITING);
        Ref.read(done)
                .flatMap(visits::find)
                .ifPresent(visit -> model.addAttribute("visit", visit.ref().value()));
        return list(VisitForm.EMPTY, model);
    }

    @PostMapping("/visits")
    String add(Principal user, HttpServletResponse response, VisitForm form, Model model) {
        desk.require(user, Desk.VISITING);
        String refusal = form.refusal();
        if (refusal != null) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("refusal", "لم تُسجَّل. " + refusal);
            return list(form, model);
        }
        Ref ref = visits.want(
                form.words(), form.kind(), form.quarterOf(quarters.all().keySet()), user.getName());
        return "redirect:/visits?done=" + ref.value();
    }

    @PostMapping("/visits/{visit}")
    String withdraw(Principal user, @PathVariable("visit") String number) {
        desk.require(user, Desk.VISITING);
        consents.withdraw(visit(number).ref(), user.getName());
        return "redirect:/visits";
    }

    @GetMapping("/visits/{visit}/slip.pdf")
    ResponseEntity<byte[]> slip(Principal user, @PathVariable("visit") String number) {
        desk.require(user, Desk.VISITING);
        return Desk.pdf(papers.slip(visit(number).ref()), "visit.pdf");
    }

    private Visit visit(String number) {
        return Ref.read(number).flatMap(visits::find).orElseThrow(Desk::notThere);
    }

    private String list(VisitForm form, Model model) {
        model.addAttribute("form", form);
        List<Visit> open = visits.open();
        Map<Ref, String> names = new HashMap<>();
        open.forEach(visit -> visits.words(visit.ref()).ifPresent(words -> names.put(visit.ref(), words.name())));
        model.addAttribute("open", open);
        model.addAttribute("names", names);
        model.addAttribute("kinds", VisitForm.KINDS);
        model.addAttribute("quarters", quarters.all());
        return "volunteer/visits";
    }
}
