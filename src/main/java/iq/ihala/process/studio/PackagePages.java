package iq.ihala.process.studio;

import iq.ihala.casefile.NotYoursException;
import iq.ihala.process.Hashes;
import iq.ihala.process.compare.Comparison;
import iq.ihala.process.studio.Packages.Standing;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Arrays;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What runs beside what came with the program, and the choice between them. */
@Controller
class PackagePages {

    private final Packages packages;

    PackagePages(Packages packages) {
        this.packages = packages;
    }

    @GetMapping("/camunda/studio/files/{file}/packaged")
    String compare(@PathVariable String file, Model model) {
        return page(file, "", null, model);
    }

    /** @param act propose or keep */
    @PostMapping("/camunda/studio/files/{file}/packaged")
    String act(
            Principal user,
            @PathVariable String file,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String note,
            HttpServletResponse response,
            Model model) {
        if (packages.packaged(file).isEmpty() || packages.content(file).isEmpty()) {
            throw new NotYoursException();
        }
        try {
            return switch (act) {
                case "propose" -> "redirect:/camunda/studio/changes/" + packages.propose(user.getName(), note, file);
                case "keep" -> {
                    packages.keep(user.getName(), file);
                    yield "redirect:/camunda/studio";
                }
                default -> throw new StudioRefusal("اختر ما تريد فعله");
            };
        } catch (StudioRefusal refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(file, note, refused.getMessage(), model);
        }
    }

    private String page(String file, String note, String refusal, Model model) {
        byte[] runs = packages.content(file).orElseThrow(NotYoursException::new);
        byte[] packaged = packages.packaged(file).orElseThrow(NotYoursException::new);
        Standing standing = packages.of(file, Hashes.of(runs));
        byte[] former = packages.former(file).orElse(null);
        boolean changed = former != null && !Arrays.equals(former, packaged);
        model.addAttribute("file", file);
        model.addAttribute("standing", standing);
        model.addAttribute("known", former != null);
        model.addAttribute("here", Comparison.of(file, runs, packaged, Map.of()));
        model.addAttribute("release", changed ? Comparison.of(file, former, packaged, Map.of()) : null);
        model.addAttribute("note", note);
        model.addAttribute("refusal", refusal);
        return "studio/packaged";
    }
}
