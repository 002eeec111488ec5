package iq.ihala.casefile.web;

import iq.ihala.casefile.CaseDesk;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.NotYoursException;
import iq.ihala.casefile.NoteRefusedException;
import iq.ihala.casefile.Section;
import java.security.Principal;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** Where a note on a case is written down, from the page of the file or from the same page beside a step. */
@Controller
class NotePages {

    private static final Pattern TASK = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final String ENDPOINT = "case/{number}/note";

    private final CaseDesk desk;

    NotePages(CaseDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/case/{number}/note")
    ModelAndView write(
            Principal user,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String corrects,
            @RequestParam(defaultValue = "") String tab) {
        CaseNumber asked = caseNumber(user, number);
        Section part = section(user, section);
        String back = TASK.matcher(tab).matches() ? "/case/task/" + tab : "/case/" + asked.value();
        try {
            desk.note(user.getName(), asked, part, words, corrects.isEmpty() ? null : corrects);
        } catch (NoteRefusedException notWritten) {
            // What was typed is handed back and not lost; nothing of it is kept.
            return new ModelAndView("case/note", HttpStatus.CONFLICT)
                    .addAllObjects(Map.of(
                            "number",
                            asked.value(),
                            "refusal",
                            notWritten.getMessage(),
                            "section",
                            part,
                            "typed",
                            words,
                            "corrects",
                            corrects,
                            "tab",
                            TASK.matcher(tab).matches() ? tab : "",
                            "back",
                            back,
                            "sections",
                            new PageWords()));
        }
        return new ModelAndView("redirect:" + back + "#notes");
    }

    /** What is being typed, every few seconds: a telephone call must not cost a note. */
    @PostMapping("/case/{number}/note/draft")
    ResponseEntity<Void> keep(
            Principal user,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "") String words) {
        desk.keepNote(user.getName(), caseNumber(user, number), section(user, section), words);
        return ResponseEntity.noContent().build();
    }

    @ExceptionHandler(NotYoursException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    ModelAndView nothing() {
        return new ModelAndView("case/not-there").addObject("danger", false);
    }

    private Section section(Principal user, String name) {
        return Arrays.stream(Section.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> refused(user));
    }

    private CaseNumber caseNumber(Principal user, String text) {
        try {
            return new CaseNumber(text);
        } catch (IllegalArgumentException noNumber) {
            throw refused(user);
        }
    }

    private NotYoursException refused(Principal user) {
        desk.refuse(user.getName(), ENDPOINT);
        return new NotYoursException();
    }
}
