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

/** Where a proposed change is tried on the demonstration's cases, and where everybody who may approve it sees what came of it. */
@Controller
class TrialPages {

    private final Studio studio;
    private final Trials trials;
    private final TrialViews views;

    TrialPages(Studio studio, Trials trials, TrialViews views) {
        this.studio = studio;
        this.trials = trials;
        this.views = views;
    }

    @GetMapping("/camunda/studio/changes/{id}/trial")
    String show(@PathVariable String id, @RequestParam(required = false) String diagram, Model model) {
        return page(change(id), diagram, null, model);
    }

    /** @param act start or cancel */
    @PostMapping("/camunda/studio/changes/{id}/trial")
    String act(
            Principal user,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String act,
            HttpServletResponse response,
            Model model) {
        Change change = change(id);
        try {
            switch (act) {
                case "start" -> trials.start(user.getName(), change);
                case "cancel" -> trials.cancel(user.getName(), change.id());
                default -> throw new StudioRefusal("اختر ما تريد فعله");
            }
            return "redirect:/camunda/studio/changes/" + change.id() + "/trial";
        } catch (StudioRefusal refused) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(change, null, refused.getMessage(), model);
        }
    }

    private String page(Change change, String diagram, String refusal, Model model) {
        model.addAttribute("view", views.of(change, diagram));
        model.addAttribute("refusal", refusal);
        return "studio/trial";
    }

    private Change change(String id) {
        try {
            return studio.find(Long.parseLong(id)).orElseThrow(NotYoursException::new);
        } catch (NumberFormatException noNumber) {
            throw new NotYoursException();
        }
    }
}
