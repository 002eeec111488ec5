package iq.ihala.programme.web;

import iq.ihala.programme.EventNumber;
import iq.ihala.programme.EventState;
import iq.ihala.programme.NewEvent;
import iq.ihala.programme.ProgrammeDoor;
import iq.ihala.programme.ProgrammeEvent;
import iq.ihala.programme.ProgrammeWords;
import iq.ihala.programme.Programmes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where a school, a university or an organisation asks for a session without signing in and without a script, and asks with the number
 * how things stand (dossier §7.4). What was taken is never shown again; what was refused is given back in that one answer.
 */
@Controller
class RequestPages {

    private static final String CHANNEL = "PUBLIC_PAGE";
    private static final String PAGE = "programme/request";
    private static final String TOO_OFTEN =
            "وصلنا من هذا العنوان الكثير في هذه الساعة. حاولوا بعد ساعة أو راجعوا المركز.";
    private static final String NOT_KNOWN = "لا طلب بهذا الرقم. تأكدوا منه حرفاً حرفاً.";

    private final Programmes programmes;
    private final ProgrammeDoor door;
    private final Clock clock;

    RequestPages(Programmes programmes, ProgrammeDoor door, Clock clock) {
        this.programmes = programmes;
        this.door = door;
        this.clock = clock;
    }

    @GetMapping("/awareness")
    String show(Model model) {
        return page(RequestForm.EMPTY, model);
    }

    @PostMapping("/awareness")
    String ask(HttpServletRequest request, HttpServletResponse response, RequestForm form, Model model) {
        String refusal = form.refusal();
        if (refusal != null) {
            return refused(response, HttpStatus.BAD_REQUEST, refusal, form, model);
        }
        if (!door.letsIn(request.getRemoteAddr())) {
            return refused(response, HttpStatus.TOO_MANY_REQUESTS, TOO_OFTEN, form, model);
        }
        EventNumber number = sentBefore(form)
                .orElseGet(() -> programmes.register(
                        NewEvent.asked(CHANNEL, form.requester(), form.district(), null),
                        form.words(),
                        form.contact()));
        model.addAttribute("number", number.value());
        return "programme/receipt";
    }

    @PostMapping("/awareness/state")
    String state(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String number,
            Model model) {
        Optional<EventNumber> asked = EventNumber.read(number);
        // What is no number at all guesses nothing.
        if (asked.isPresent() && !door.answers(request.getRemoteAddr())) {
            return refused(response, HttpStatus.TOO_MANY_REQUESTS, TOO_OFTEN, RequestForm.EMPTY, model);
        }
        Optional<EventState> state = asked.flatMap(programmes::find).map(ProgrammeEvent::state);
        if (state.isEmpty()) {
            model.addAttribute("typed", number);
            return refused(response, HttpStatus.NOT_FOUND, NOT_KNOWN, RequestForm.EMPTY, model);
        }
        model.addAttribute("state", state.get().arabic());
        return page(RequestForm.EMPTY, model);
    }

    /** A slow telephone sends twice what was sent once; a request of this day that says the very same is the same. */
    private Optional<EventNumber> sentBefore(RequestForm form) {
        Instant aDayAgo = clock.instant().minus(1, ChronoUnit.DAYS);
        return programmes.open().stream()
                .filter(event -> event.state() == EventState.REGISTERED && CHANNEL.equals(event.origin()))
                .filter(event -> event.registeredAt().isAfter(aDayAgo))
                .map(ProgrammeEvent::number)
                .filter(number -> programmes.words(number).equals(form.words())
                        && programmes.contact(number).equals(form.contact()))
                .findFirst();
    }

    private static String refused(
            HttpServletResponse response, HttpStatus status, String why, RequestForm form, Model model) {
        response.setStatus(status.value());
        model.addAttribute("refusal", why);
        return page(form, model);
    }

    private static String page(RequestForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("requesters", ProgrammeWords.REQUESTERS);
        model.addAttribute("districts", ProgrammeWords.DISTRICTS);
        return PAGE;
    }
}
