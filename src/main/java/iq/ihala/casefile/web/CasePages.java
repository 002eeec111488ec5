package iq.ihala.casefile.web;

import iq.ihala.casefile.CaseDesk;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.CaseSearch;
import iq.ihala.casefile.EmergencyReason;
import iq.ihala.casefile.NotYoursException;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
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
 * The case files in the browser. Addresses hold case numbers and nothing else; what is searched for comes in a body. What is
 * not the user's, and what does not exist, is answered by one and the same page.
 */
@Controller
class CasePages {

    private static final int LONGEST = 1_000;

    private final CaseDesk desk;
    private final Clock clock;

    CasePages(CaseDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/case")
    String desk(Principal user, Model model) {
        if (!desk.isOpenTo(user.getName())) {
            desk.refuse(user.getName(), "case");
            throw new NotYoursException();
        }
        return deskPage(user, model);
    }

    @PostMapping("/case/search")
    String search(
            Principal user,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String telephone,
            @RequestParam(defaultValue = "") String fullName,
            @RequestParam(defaultValue = "") String motherName,
            @RequestParam(defaultValue = "") String birthYear,
            Model model) {
        CaseSearch search = new CaseSearch(
                shortened(number), shortened(telephone), shortened(fullName), shortened(motherName), year(birthYear));
        model.addAttribute("found", desk.search(user.getName(), search));
        model.addAttribute("complete", search.isComplete());
        model.addAttribute("kind", search.kind());
        return deskPage(user, model);
    }

    @GetMapping("/case/{number}")
    String open(Principal user, @PathVariable String number, Model model) {
        model.addAttribute("file", desk.open(user.getName(), caseNumber(number, user, "case/{number}")));
        model.addAttribute("words", new PageWords());
        model.addAttribute("now", clock.instant());
        return "case/file";
    }

    @PostMapping("/case/{number}/break-glass")
    String openInDanger(
            Principal user,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String words) {
        CaseNumber asked = caseNumber(number, user, "case/{number}/break-glass");
        EmergencyReason why = reason(reason, user, "case/{number}/break-glass");
        desk.openInDanger(user.getName(), asked, why, shortened(words));
        return "redirect:/case/" + asked.value();
    }

    @PostMapping("/case/break-glass")
    String openInDangerByTelephone(
            Principal user,
            @RequestParam(defaultValue = "") String telephone,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String words) {
        EmergencyReason why = reason(reason, user, "case/break-glass");
        return "redirect:/case/"
                + desk.openInDanger(user.getName(), shortened(telephone), why, shortened(words))
                        .value();
    }

    @PostMapping("/case/{number}/named")
    String name(
            Principal user,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String change) {
        CaseNumber asked = caseNumber(number, user, "case/{number}/named");
        desk.name(asked, who, "add".equals(change), user.getName());
        return "redirect:/case/" + asked.value();
    }

    /** One page for what is refused and for what is not there, the number not even repeated unless it could be one. */
    @ExceptionHandler(NotYoursException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    ModelAndView nothing(Principal user, HttpServletRequest request) {
        ModelAndView page = new ModelAndView("case/not-there");
        page.addObject("danger", desk.mayOpenInDanger(user.getName()));
        page.addObject("number", inAddress(request.getRequestURI()));
        page.addObject("reasons", EmergencyReason.values());
        return page;
    }

    private String deskPage(Principal user, Model model) {
        model.addAttribute("danger", desk.mayOpenInDanger(user.getName()));
        model.addAttribute("reasons", EmergencyReason.values());
        model.addAttribute("told", desk.isTold(user.getName()));
        model.addAttribute("emergencies", desk.emergencies(user.getName()));
        model.addAttribute("words", new PageWords());
        return "case/desk";
    }

    private CaseNumber caseNumber(String text, Principal user, String endpoint) {
        try {
            return new CaseNumber(text);
        } catch (IllegalArgumentException noNumber) {
            desk.refuse(user.getName(), endpoint);
            throw new NotYoursException();
        }
    }

    private EmergencyReason reason(String code, Principal user, String endpoint) {
        try {
            return EmergencyReason.valueOf(code);
        } catch (IllegalArgumentException unknown) {
            desk.refuse(user.getName(), endpoint);
            throw new NotYoursException();
        }
    }

    private static String inAddress(String address) {
        String[] parts = address.split("/");
        try {
            return parts.length > 2 ? new CaseNumber(parts[2]).value() : null;
        } catch (IllegalArgumentException noNumber) {
            return null;
        }
    }

    private static String shortened(String typed) {
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }

    private static Integer year(String typed) {
        StringBuilder digits = new StringBuilder();
        typed.strip().chars().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
        return digits.length() == 4 ? Integer.valueOf(digits.toString()) : null;
    }
}
