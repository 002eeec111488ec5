package iq.ihala.programme.web;

import iq.ihala.programme.AnswerLetter;
import iq.ihala.programme.EventKind;
import iq.ihala.programme.EventNumber;
import iq.ihala.programme.Initiatives;
import iq.ihala.programme.NewEvent;
import iq.ihala.programme.ProgrammeCounts;
import iq.ihala.programme.ProgrammeEvent;
import iq.ihala.programme.ProgrammeWords;
import iq.ihala.programme.Programmes;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of the outreach unit and the training officer: what is open, what came by letter or telephone, what we plan ourselves. */
@Controller
class ProgrammePages {

    private static final Set<String> KINDS = Set.of("AWARENESS", "TRAINING", "CONFERENCE", "INITIATIVE");

    private final Programmes programmes;
    private final ProgrammeCounts counts;
    private final Initiatives initiatives;
    private final AnswerLetter letter;
    private final ProgrammeSight sight;

    ProgrammePages(
            Programmes programmes,
            ProgrammeCounts counts,
            Initiatives initiatives,
            AnswerLetter letter,
            ProgrammeSight sight) {
        this.programmes = programmes;
        this.counts = counts;
        this.initiatives = initiatives;
        this.letter = letter;
        this.sight = sight;
    }

    /** @param done the request that was just written down; said once, and sent again by no reload */
    @GetMapping("/programme")
    String register(Principal user, @RequestParam(defaultValue = "") String done, Model model) {
        sight.require(user, ProgrammeSight.WORKERS);
        EventNumber.read(done)
                .flatMap(programmes::find)
                .ifPresent(event -> model.addAttribute("number", event.number().value()));
        return page(RequestForm.EMPTY, model);
    }

    @PostMapping("/programme")
    String add(Principal user, HttpServletResponse response, RequestForm form, Model model) {
        sight.require(user, ProgrammeSight.WORKERS);
        boolean chosen = ProgrammeWords.CHANNELS.containsKey(form.channel()) && KINDS.contains(form.kind());
        String refusal = chosen ? form.refusal() : "اختر كيف وصل وما هو.";
        if (refusal != null) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("refusal", "لم يُسجَّل. " + refusal);
            return page(form, model);
        }
        EventNumber number = programmes.register(
                new NewEvent(
                        EventKind.valueOf(form.kind()),
                        form.channel(),
                        null,
                        form.requester(),
                        null,
                        form.district(),
                        null,
                        user.getName()),
                form.words(),
                form.contact());
        return "redirect:/programme?done=" + number.value();
    }

    @GetMapping("/programme/{number}")
    String show(Principal user, @PathVariable String number, Model model) {
        sight.require(user, ProgrammeSight.WORKERS);
        ProgrammeEvent event = event(number);
        model.addAttribute("event", event);
        model.addAttribute("words", programmes.words(event.number()));
        model.addAttribute("plan", programmes.plan(event.number()));
        model.addAttribute("report", programmes.report(event.number()));
        model.addAttribute("attendance", counts.attendance(event.number()));
        model.addAttribute("initiative", initiatives.find(event.number()).orElse(null));
        model.addAttribute("children", programmes.from(event.number()));
        model.addAttribute("trains", sight.isIn(user, ProgrammeSight.TRAINERS));
        return "programme/event";
    }

    @PostMapping("/programme/{number}")
    String cancel(Principal user, @PathVariable String number, @RequestParam(defaultValue = "") String act) {
        sight.require(user, ProgrammeSight.WORKERS);
        ProgrammeEvent event = event(number);
        if (!"cancel".equals(act)) {
            throw ProgrammeSight.notThere();
        }
        programmes.cancel(event.number());
        return "redirect:/programme/" + event.number().value();
    }

    @GetMapping("/programme/{number}/letter.pdf")
    ResponseEntity<byte[]> letter(Principal user, @PathVariable String number) {
        sight.require(user, ProgrammeSight.WORKERS);
        return letter.print(event(number).number())
                .map(paper -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header("Content-Disposition", "inline; filename=\"letter.pdf\"")
                        .body(paper))
                .orElseThrow(ProgrammeSight::notThere);
    }

    private ProgrammeEvent event(String number) {
        return EventNumber.read(number).flatMap(programmes::find).orElseThrow(ProgrammeSight::notThere);
    }

    private String page(RequestForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("open", programmes.open());
        model.addAttribute("closed", programmes.closed());
        model.addAttribute("channels", ProgrammeWords.CHANNELS);
        model.addAttribute("requesters", ProgrammeWords.REQUESTERS);
        model.addAttribute("districts", ProgrammeWords.DISTRICTS);
        return "programme/register";
    }
}
