package iq.ihala.process.happening;

import iq.ihala.casefile.CaseDesk;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.EmergencyReason;
import iq.ihala.casefile.NotYoursException;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.http.HttpStatus;
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
 * The page of a file on which somebody says what has happened. Whoever sees the file may report a danger; a death, and opening
 * a closed case again, are the supervisor's. What is not the user's, and what does not exist, is answered alike.
 */
@Controller
class HappeningPages {

    private static final String DECISION = "case/{number}/decision";
    private static final String VISIT = "case/{number}/visit";
    private static final String PAGE = "case/{number}/happened";

    private final Happenings happenings;
    private final CaseDesk desk;
    private final VisitWish wish;

    HappeningPages(Happenings happenings, CaseDesk desk, VisitWish wish) {
        this.happenings = happenings;
        this.desk = desk;
        this.wish = wish;
    }

    @GetMapping("/case/{number}/happened")
    String show(
            Principal user, @PathVariable String number, @RequestParam(defaultValue = "") String done, Model model) {
        return page(user, seen(user, number, PAGE), Said.of(done), model);
    }

    @PostMapping("/case/{number}/danger")
    String danger(
            Principal user,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String source,
            Model model,
            HttpServletResponse response) {
        CaseNumber asked = seen(user, number, "case/{number}/danger");
        return answer(user, asked, happenings.danger(asked, user.getName(), source), model, response);
    }

    @PostMapping("/case/{number}/decision")
    String decision(Principal user, @PathVariable String number, Model model, HttpServletResponse response) {
        CaseNumber asked = seen(user, number, DECISION);
        if (!happenings.mayTellOfDecision(user.getName(), asked)) {
            desk.refuse(user.getName(), DECISION);
            throw new NotYoursException();
        }
        return answer(user, asked, happenings.decision(asked, user.getName()), model, response);
    }

    @PostMapping("/case/{number}/visit")
    String visit(Principal user, @PathVariable String number, Model model, HttpServletResponse response) {
        CaseNumber asked = seen(user, number, VISIT);
        if (!happenings.mayAskForVisit(user.getName(), asked)) {
            desk.refuse(user.getName(), VISIT);
            throw new NotYoursException();
        }
        return answer(user, asked, happenings.visit(asked, user.getName()), model, response);
    }

    @PostMapping("/case/{number}/reopen")
    String reopen(
            Principal user,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        CaseNumber asked = bySupervisor(user, number, "case/{number}/reopen");
        return answer(user, asked, happenings.reopen(asked, user.getName(), reason), model, response);
    }

    @PostMapping("/case/{number}/death")
    String death(
            Principal user,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String sure,
            Model model,
            HttpServletResponse response) {
        CaseNumber asked = bySupervisor(user, number, "case/{number}/death");
        return answer(user, asked, happenings.death(asked, user.getName(), "yes".equals(sure)), model, response);
    }

    @ExceptionHandler(NotYoursException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    ModelAndView nothing() {
        ModelAndView page = new ModelAndView("case/not-there");
        page.addObject("danger", false);
        page.addObject("reasons", EmergencyReason.values());
        return page;
    }

    private String answer(Principal user, CaseNumber asked, Said said, Model model, HttpServletResponse response) {
        if (said.done()) {
            return "redirect:/case/" + asked.value() + "/happened?done=" + said.name();
        }
        response.setStatus(HttpStatus.CONFLICT.value());
        return page(user, asked, said, model);
    }

    private String page(Principal user, CaseNumber asked, Said said, Model model) {
        model.addAttribute("number", asked.value());
        model.addAttribute("said", said);
        model.addAttribute("supervisor", happenings.isSupervisor(user.getName()));
        model.addAttribute("closed", happenings.isClosed(asked));
        model.addAttribute("decides", happenings.mayTellOfDecision(user.getName(), asked));
        model.addAttribute("visits", happenings.mayAskForVisit(user.getName(), asked));
        model.addAttribute("visit", wish.open(asked).orElse(null));
        model.addAttribute("agreed", wish.isAgreed(asked));
        return "case/happened";
    }

    private CaseNumber seen(Principal user, String text, String endpoint) {
        try {
            CaseNumber number = new CaseNumber(text);
            if (desk.sees(user.getName(), number)) {
                return number;
            }
        } catch (IllegalArgumentException noNumber) {
            // Answered as what is not there.
        }
        desk.refuse(user.getName(), endpoint);
        throw new NotYoursException();
    }

    private CaseNumber bySupervisor(Principal user, String text, String endpoint) {
        CaseNumber number = seen(user, text, endpoint);
        if (!happenings.isSupervisor(user.getName())) {
            desk.refuse(user.getName(), endpoint);
            throw new NotYoursException();
        }
        return number;
    }
}
