package iq.ihala.process.studio;

import iq.ihala.casefile.NotYoursException;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The frame around an editor. What is edited comes afterwards, from {@link EditorDoor}. */
@Controller
class EditorPage {

    private final Editing editing;

    EditorPage(Editing editing) {
        this.editing = editing;
    }

    @GetMapping("/camunda/studio/edit")
    String edit(
            Principal user,
            @RequestParam(defaultValue = "") String file,
            @RequestParam(name = "new", required = false) String isNew,
            Model model) {
        if (file.isEmpty()) {
            // Whoever signed in again comes back to the address without what it asked for.
            return "redirect:/camunda/studio";
        }
        boolean known = Editing.isName(file)
                && (isNew != null || editing.open(user.getName(), file).isPresent());
        if (!known) {
            throw new NotYoursException();
        }
        model.addAttribute("file", file);
        model.addAttribute("kind", file.substring(file.lastIndexOf('.') + 1));
        return "studio/edit";
    }
}
