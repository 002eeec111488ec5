package iq.ihala.volunteer.web;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.volunteer.ApplyDoor;
import iq.ihala.volunteer.Honours;
import iq.ihala.volunteer.Ref;
import iq.ihala.volunteer.Roll;
import iq.ihala.volunteer.Volunteer;
import iq.ihala.volunteer.VolunteerWords;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Where anybody applies as a volunteer, without signing in and without a script, and where those stand who agreed to be named for their
 * help. What was taken is never shown again.
 */
@Controller
class ApplyPages {

    private static final String PAGE = "volunteer/apply";
    private static final String TOO_OFTEN = "وصلنا من هذا العنوان الكثير في هذه الساعة. حاول بعد ساعة أو راجع المركز.";

    private final Roll roll;
    private final Honours honours;
    private final ApplyDoor door;
    private final Quarters quarters;
    private final Clock clock;

    ApplyPages(Roll roll, Honours honours, ApplyDoor door, Quarters quarters, Clock clock) {
        this.roll = roll;
        this.honours = honours;
        this.door = door;
        this.quarters = quarters;
        this.clock = clock;
    }

    @GetMapping("/volunteer")
    String show(Model model) {
        return page(VolunteerForm.EMPTY, model);
    }

    @PostMapping("/volunteer")
    String apply(HttpServletRequest request, HttpServletResponse response, VolunteerForm form, Model model) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.BASRA);
        String refusal = form.refusal(quarters.all().keySet(), today);
        if (refusal != null) {
            return refused(response, HttpStatus.BAD_REQUEST, refusal, form, model);
        }
        if (!door.letsIn(request.getRemoteAddr())) {
            return refused(response, HttpStatus.TOO_MANY_REQUESTS, TOO_OFTEN, form, model);
        }
        Ref ref = sentBefore(form.words(), today)
                .orElseGet(() -> roll.apply(form.words(), form.sex(), form.quarterOrNull(), null));
        model.addAttribute("roll", ref.value());
        return "volunteer/thanks";
    }

    @GetMapping("/honoured")
    String honoured(Model model) {
        model.addAttribute("honoured", honours.published());
        return "volunteer/honoured";
    }

    /** A slow telephone sends twice what was sent once; an application of these two days that says the very same is the same. */
    private Optional<Ref> sentBefore(VolunteerWords words, LocalDate today) {
        return roll.in(Volunteer.State.APPLIED).stream()
                .filter(volunteer -> !volunteer.appliedOn().isBefore(today.minusDays(1)))
                .map(Volunteer::ref)
                .filter(ref -> roll.words(ref).filter(words::equals).isPresent())
                .findFirst();
    }

    private String refused(
            HttpServletResponse response, HttpStatus status, String why, VolunteerForm form, Model model) {
        response.setStatus(status.value());
        model.addAttribute("refusal", why);
        return page(form, model);
    }

    private String page(VolunteerForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("quarters", quarters.all());
        return PAGE;
    }
}
