package iq.ihala.volunteer.web;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.volunteer.Assignment;
import iq.ihala.volunteer.Papers;
import iq.ihala.volunteer.Ref;
import iq.ihala.volunteer.RefusedException;
import iq.ihala.volunteer.Roll;
import iq.ihala.volunteer.Volunteer;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The volunteer coordinator's roll: who applied and serves, an application on paper, work given, the badge, leaving. */
@Controller
class VolunteerPages {

    private final Roll roll;
    private final Papers papers;
    private final Desk desk;
    private final Quarters quarters;
    private final Clock clock;

    VolunteerPages(Roll roll, Papers papers, Desk desk, Quarters quarters, Clock clock) {
        this.roll = roll;
        this.papers = papers;
        this.desk = desk;
        this.quarters = quarters;
        this.clock = clock;
    }

    /** @param done the application that was just typed from a paper; said once, and sent again by no reload */
    @GetMapping("/volunteers")
    String all(Principal user, @RequestParam(defaultValue = "") String done, Model model) {
        desk.require(user, Desk.COORDINATOR);
        Ref.read(done)
                .flatMap(roll::find)
                .ifPresent(one -> model.addAttribute("roll", one.ref().value()));
        return list(VolunteerForm.EMPTY, model);
    }

    @PostMapping("/volunteers")
    String add(Principal user, HttpServletResponse response, VolunteerForm form, Model model) {
        desk.require(user, Desk.COORDINATOR);
        String refusal = form.refusal(quarters.all().keySet(), today());
        if (refusal != null) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("refusal", "لم يُسجَّل. " + refusal);
            return list(form, model);
        }
        Ref ref = roll.apply(form.words(), form.sex(), form.quarterOrNull(), user.getName());
        return "redirect:/volunteers?done=" + ref.value();
    }

    @GetMapping("/volunteers/{roll}")
    String one(Principal user, @PathVariable("roll") String number, Model model) {
        desk.require(user, Desk.COORDINATOR);
        return show(volunteer(number), model);
    }

    @PostMapping("/volunteers/{roll}")
    String act(
            Principal user,
            HttpServletResponse response,
            @PathVariable("roll") String number,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String quarter,
            Model model) {
        desk.require(user, Desk.COORDINATOR);
        Ref ref = volunteer(number).ref();
        try {
            if (act.equals("leave")) {
                roll.leaves(ref);
            } else if (act.equals("assign") && Assignment.KINDS.containsKey(kind)) {
                roll.assign(
                        ref, kind, quarters.all().containsKey(quarter) ? quarter : null, today(), null, user.getName());
            } else {
                throw Desk.notThere();
            }
        } catch (RefusedException e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("refusal", e.rule().arabic());
            return show(volunteer(number), model);
        }
        return "redirect:/volunteers/" + ref.value();
    }

    @GetMapping("/volunteers/{roll}/badge.pdf")
    ResponseEntity<byte[]> badge(Principal user, @PathVariable("roll") String number) {
        desk.require(user, Desk.COORDINATOR);
        return Desk.pdf(papers.badge(volunteer(number).ref()), "badge.pdf");
    }

    private Volunteer volunteer(String number) {
        return Ref.read(number).flatMap(roll::find).orElseThrow(Desk::notThere);
    }

    private String show(Volunteer volunteer, Model model) {
        model.addAttribute("one", volunteer);
        model.addAttribute("words", roll.words(volunteer.ref()).orElse(null));
        model.addAttribute("assignments", roll.assignments(volunteer.ref()));
        model.addAttribute("kinds", Assignment.KINDS);
        model.addAttribute("quarters", quarters.all());
        return "volunteer/one";
    }

    private String list(VolunteerForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("quarters", quarters.all());
        List<Volunteer> applied = roll.in(Volunteer.State.APPLIED);
        List<Volunteer> active = roll.in(Volunteer.State.ACTIVE);
        Map<Ref, String> names = new HashMap<>();
        Stream.concat(applied.stream(), active.stream())
                .forEach(one -> roll.words(one.ref()).ifPresent(words -> names.put(one.ref(), words.name())));
        model.addAttribute("applied", applied);
        model.addAttribute("active", active);
        model.addAttribute("names", names);
        return "volunteer/roll";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.BASRA);
    }
}
