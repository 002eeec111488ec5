package iq.ihala.rights.web;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.NotYoursException;
import iq.ihala.rights.BreachKind;
import iq.ihala.rights.BreachLesson;
import iq.ihala.rights.Breaches;
import iq.ihala.rights.RightRefusedException;
import iq.ihala.rights.RightRefusedException.Why;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** Where a breach of data is recorded, reported and closed, by the data-protection officer or an administrator. */
@Controller
class BreachPages {

    private static final String ENDPOINT = "case/breaches";
    private final Breaches breaches;
    private final AuditTrail audit;

    BreachPages(Breaches breaches, AuditTrail audit) {
        this.breaches = breaches;
        this.audit = audit;
    }

    @GetMapping("/case/breaches")
    String show(Principal user, Model model) {
        requireOffice(user);
        return page(null, model);
    }

    @PostMapping("/case/breaches")
    String act(
            Principal user,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String noticed,
            @RequestParam(defaultValue = "") String cases,
            @RequestParam(defaultValue = "") List<String> lessons,
            Model model,
            HttpServletResponse response) {
        requireOffice(user);
        try {
            switch (act) {
                case "record" -> breaches.record(kind(kind), moment(noticed), numbers(cases), user.getName());
                case "reported" -> breaches.reported(id, user.getName());
                case "close" -> breaches.close(id, lessons(lessons), user.getName());
                default -> throw new RightRefusedException(Why.NOT_ASKED);
            }
        } catch (RightRefusedException e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(e.why().arabic(), model);
        }
        return "redirect:/case/breaches";
    }

    @ExceptionHandler(NotYoursException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    ModelAndView nothing() {
        return new ModelAndView("case/not-there").addObject("danger", false);
    }

    private String page(String refusal, Model model) {
        model.addAttribute("breaches", breaches.all());
        model.addAttribute("kinds", BreachKind.values());
        model.addAttribute("lessons", BreachLesson.values());
        model.addAttribute("refusal", refusal);
        return "case/breaches";
    }

    private void requireOffice(Principal user) {
        if (!breaches.isOpenTo(user.getName())) {
            audit.record(new AuditEvent(AuditKind.REFUSED, null, ENDPOINT, user.getName(), ""));
            throw new NotYoursException();
        }
    }

    private static BreachKind kind(String code) {
        return Arrays.stream(BreachKind.values())
                .filter(one -> one.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new RightRefusedException(Why.NOT_AN_ANSWER));
    }

    private static Set<BreachLesson> lessons(List<String> codes) {
        return Arrays.stream(BreachLesson.values())
                .filter(lesson -> codes.contains(lesson.name()))
                .collect(Collectors.toSet());
    }

    private static Instant moment(String inBasra) {
        try {
            return LocalDateTime.parse(inBasra).atZone(WorkingCalendar.BASRA).toInstant();
        } catch (DateTimeException e) {
            throw new RightRefusedException(Why.NOT_AN_ANSWER);
        }
    }

    private static Set<CaseNumber> numbers(String text) {
        try {
            return Arrays.stream(text.split("[\\s,،]+"))
                    .filter(one -> !one.isBlank())
                    .map(CaseNumber::parse)
                    .collect(Collectors.toSet());
        } catch (IllegalArgumentException e) {
            throw new RightRefusedException(Why.NOT_AN_ANSWER);
        }
    }
}
