package iq.ihala.referral.web;

import iq.ihala.referral.Hotline;
import iq.ihala.referral.HotlineKeeping;
import iq.ihala.referral.OutdatedEntryException;
import iq.ihala.referral.ServiceDirectory;
import iq.ihala.referral.TypedForm;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** One telephone line, for those who keep the directory; everybody else reads them in the list. */
@Controller
class HotlinePages {

    private final ServiceDirectory directory;
    private final HotlineKeeping hotlines;
    private final DirectoryReaders readers;

    HotlinePages(ServiceDirectory directory, HotlineKeeping hotlines, DirectoryReaders readers) {
        this.directory = directory;
        this.hotlines = hotlines;
        this.readers = readers;
    }

    @GetMapping("/directory/hotline/{code}")
    String show(Principal user, @PathVariable String code, Model model) {
        readers.requireKeeper(user, "directory/hotline/{code}");
        Hotline line = line(code);
        return page(TypedForm.of(line), line, null, model);
    }

    @PostMapping("/directory/hotline/{code}")
    String act(
            Principal user,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response) {
        readers.requireKeeper(user, "directory/hotline/{code}");
        Hotline seen = line(code);
        TypedForm form = act.equals("save") ? TypedForm.typed(typed) : TypedForm.of(seen);
        try {
            if (act.equals("verify")) {
                hotlines.verify(code, version, user.getName());
                return "redirect:/directory#hotlines";
            }
            if (act.equals("save") && hotlines.change(code, version, form, user.getName())) {
                return "redirect:/directory#hotlines";
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(form, line(code), "لم يُحفظ شيء: صحّح الحقول المؤشرة. ما كتبتَه باقٍ.", model);
        } catch (OutdatedEntryException | OptimisticLockingFailureException e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(
                    form,
                    line(code),
                    "غيّر شخص آخر هذا الخط بعد أن فتحتَ الصفحة. لم يُحفظ شيء، وما كتبتَه باقٍ.",
                    model);
        }
    }

    @ExceptionHandler(NotForYouException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    ModelAndView nothing() {
        return new ModelAndView("case/not-there").addObject("danger", false);
    }

    private Hotline line(String code) {
        return hotlines.find(code).orElseThrow(NotForYouException::new);
    }

    private String page(TypedForm form, Hotline now, String refusal, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("now", now);
        model.addAttribute("refusal", refusal);
        model.addAttribute("words", new DirectoryWords(directory.categories()));
        return "directory/hotline";
    }
}
