package iq.ihala.programme.web;

import iq.ihala.programme.EventKind;
import iq.ihala.programme.EventNumber;
import iq.ihala.programme.Participant;
import iq.ihala.programme.ProgrammeEvent;
import iq.ihala.programme.ProgrammeWords;
import iq.ihala.programme.Programmes;
import iq.ihala.programme.TrainingCertificates;
import iq.ihala.programme.TrainingRoll;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
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

/** The roll of a training: names, who came, who passed, and the certificates. For the training officer alone. */
@Controller
class TrainingRollPages {

    private static final int LONGEST_NAME = 120;

    private final Programmes programmes;
    private final TrainingRoll roll;
    private final TrainingCertificates certificates;
    private final ProgrammeSight sight;

    TrainingRollPages(
            Programmes programmes, TrainingRoll roll, TrainingCertificates certificates, ProgrammeSight sight) {
        this.programmes = programmes;
        this.roll = roll;
        this.certificates = certificates;
        this.sight = sight;
    }

    @GetMapping("/programme/{number}/roll")
    String show(Principal user, @PathVariable String number, Model model) {
        return page(user, training(user, number), model);
    }

    @PostMapping("/programme/{number}/roll/add")
    String add(
            Principal user,
            HttpServletResponse response,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String sex,
            @RequestParam(defaultValue = "") String age,
            Model model) {
        ProgrammeEvent training = training(user, number);
        if (!training.isOpen()
                || name.isBlank()
                || name.length() > LONGEST_NAME
                || !TrainingRoll.CATEGORIES.contains(category)
                || !TrainingRoll.SEXES.contains(sex)
                || !TrainingRoll.AGE_BANDS.contains(age)) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("refusal", "لم يُكتب. اكتب الاسم واختر الفئة والجنس والعمر.");
            model.addAttribute("typed", List.of(name, category, sex, age));
            return page(user, training, model);
        }
        roll.add(training.number(), name, category, sex, age, user.getName());
        return back(training);
    }

    @PostMapping("/programme/{number}/roll/remove")
    String remove(Principal user, @PathVariable String number, @RequestParam(defaultValue = "0") int place) {
        ProgrammeEvent training = training(user, number);
        roll.remove(training.number(), place);
        return back(training);
    }

    @PostMapping("/programme/{number}/roll/mark")
    String mark(
            Principal user,
            @PathVariable String number,
            @RequestParam(required = false) Set<Integer> attended,
            @RequestParam(required = false) Set<Integer> passed) {
        ProgrammeEvent training = training(user, number);
        roll.mark(training.number(), attended == null ? Set.of() : attended, passed == null ? Set.of() : passed);
        return back(training);
    }

    @GetMapping("/programme/{number}/certificates.pdf")
    ResponseEntity<byte[]> certificates(Principal user, @PathVariable String number) {
        return certificates
                .print(training(user, number).number(), user.getName())
                .map(paper -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header("Content-Disposition", "inline; filename=\"certificates.pdf\"")
                        .body(paper))
                .orElseThrow(ProgrammeSight::notThere);
    }

    private ProgrammeEvent training(Principal user, String number) {
        sight.require(user, ProgrammeSight.TRAINERS);
        return EventNumber.read(number)
                .flatMap(programmes::find)
                .filter(event -> event.kind() == EventKind.TRAINING || event.kind() == EventKind.CONFERENCE)
                .orElseThrow(ProgrammeSight::notThere);
    }

    private String page(Principal user, ProgrammeEvent training, Model model) {
        List<Participant> people = roll.read(training.number(), user.getName());
        model.addAttribute("event", training);
        model.addAttribute("people", people);
        model.addAttribute("certified", people.stream().anyMatch(Participant::certified));
        model.addAttribute("categories", ProgrammeWords.CATEGORIES);
        model.addAttribute("ages", ProgrammeWords.AGE_BANDS);
        return "programme/roll";
    }

    private static String back(ProgrammeEvent training) {
        return "redirect:/programme/" + training.number().value() + "/roll";
    }
}
