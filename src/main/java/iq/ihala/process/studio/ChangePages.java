package iq.ihala.process.studio;

import iq.ihala.casefile.NotYoursException;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One change: what it would do, what was decided, and what became of the running cases. */
@Controller
class ChangePages {

    private final Studio studio;
    private final Trials trials;
    private final ChangeViews views;

    ChangePages(Studio studio, Trials trials, ChangeViews views) {
        this.studio = studio;
        this.trials = trials;
        this.views = views;
    }

    @GetMapping("/camunda/studio/changes/{id}")
    String show(Principal user, @PathVariable String id, Model model) {
        return page(user, number(id), null, model);
    }

    /** @param act approve, refuse, move or take-back */
    @PostMapping("/camunda/studio/changes/{id}")
    String act(
            Principal user,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "false") boolean lookedAt,
            @RequestParam(defaultValue = "false") boolean untried,
            @RequestParam(defaultValue = "false") boolean sure,
            HttpServletResponse response,
            Model model) {
        long change = number(id);
        if (studio.find(change).isEmpty()) {
            throw new NotYoursException();
        }
        try {
            switch (act) {
                case "approve" -> studio.approve(user.getName(), change, lookedAt, untried);
                case "refuse" -> studio.refuse(user.getName(), change);
                case "move" -> studio.move(user.getName(), change);
                case "take-back" -> {
                    if (!sure) {
                        throw new StudioRefusal("أكّد أنك تريد إعادة النسخة السابقة");
                    }
                    studio.takeBack(user.getName(), change);
                }
                default -> throw new StudioRefusal("اختر ما تريد فعله");
            }
            return "redirect:/camunda/studio/changes/" + change;
        } catch (StudioRefusal refused) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(user, change, refused.getMessage(), model);
        }
    }

    private String page(Principal user, long id, String refusal, Model model) {
        Change change = studio.find(id).orElseThrow(NotYoursException::new);
        model.addAttribute("view", views.of(change, user.getName()));
        Trial trial = trials.newest(id).orElse(null);
        model.addAttribute("trial", trial);
        model.addAttribute("tried", trials.done(id));
        model.addAttribute(
                "comparison", trial == null ? null : trials.comparison(trial).orElse(null));
        model.addAttribute("refusal", refusal);
        return "studio/change";
    }

    private static long number(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException noNumber) {
            throw new NotYoursException();
        }
    }
}
