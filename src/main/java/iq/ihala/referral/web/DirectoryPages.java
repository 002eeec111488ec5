package iq.ihala.referral.web;

import iq.ihala.referral.DirectoryKeeping;
import iq.ihala.referral.HotlineKeeping;
import iq.ihala.referral.OutdatedEntryException;
import iq.ihala.referral.Provider;
import iq.ihala.referral.ProviderScorecards;
import iq.ihala.referral.ServiceDirectory;
import iq.ihala.referral.TypedForm;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Set;
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

/**
 * The service directory in the browser. What is refused is shown again as it was typed (409 if somebody else was quicker, 422 if
 * something is wrong with it), with the reason beside each field.
 */
@Controller
class DirectoryPages {

    private static final String OUTDATED =
            "غيّر شخص آخر هذه البيانات بعد أن فتحتَ الصفحة. لم يُحفظ شيء، وما كتبتَه باقٍ أدناه: راجع البيانات الحالية ثم احفظ من جديد.";
    private static final String WRONG = "لم يُحفظ شيء: صحّح الحقول المؤشرة. ما كتبتَه باقٍ.";

    private final ServiceDirectory directory;
    private final DirectoryKeeping keeping;
    private final HotlineKeeping hotlines;
    private final DirectoryReaders readers;
    private final ProviderScorecards scorecards;

    DirectoryPages(
            ServiceDirectory directory,
            DirectoryKeeping keeping,
            HotlineKeeping hotlines,
            DirectoryReaders readers,
            ProviderScorecards scorecards) {
        this.directory = directory;
        this.keeping = keeping;
        this.hotlines = hotlines;
        this.readers = readers;
        this.scorecards = scorecards;
    }

    @GetMapping("/directory")
    String list(
            Principal user,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String service,
            @RequestParam(defaultValue = "") String district,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String show,
            Model model) {
        readers.requireReader(user, "directory");
        var filter = new DirectoryFilter(q, service, district, kind, show);
        Set<String> due = Set.copyOf(directory.dueForVerification());
        model.addAttribute("filter", filter);
        model.addAttribute("due", due);
        model.addAttribute(
                "providers",
                directory.providers().stream().filter(p -> filter.fits(p, due)).toList());
        boolean keeper = words(user, model);
        model.addAttribute("hotlines", keeper ? hotlines.all() : directory.hotlines());
        return "directory/list";
    }

    @GetMapping("/directory/new")
    String blank(Principal user, Model model) {
        readers.requireKeeper(user, "directory/new");
        return form(user, TypedForm.empty(), null, null, model);
    }

    @PostMapping("/directory/new")
    String add(
            Principal user,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response) {
        readers.requireKeeper(user, "directory/new");
        TypedForm form = TypedForm.typed(typed);
        if (keeping.add(form, user.getName())) {
            return "redirect:/directory/" + form.text("id");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return form(user, form, null, WRONG, model);
    }

    @GetMapping("/directory/{id}")
    String show(Principal user, @PathVariable String id, Model model) {
        readers.requireReader(user, "directory/{id}");
        Provider provider = provider(id);
        return form(user, TypedForm.of(provider), provider, null, model);
    }

    @PostMapping("/directory/{id}")
    String act(
            Principal user,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response) {
        readers.requireKeeper(user, "directory/{id}");
        Provider seen = provider(id);
        TypedForm form = act.equals("save") ? TypedForm.typed(typed) : TypedForm.of(seen);
        try {
            if (done(id, act, version, form, user.getName())) {
                return "redirect:/directory/" + seen.id();
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return form(user, form, provider(id), WRONG, model);
        } catch (OutdatedEntryException | OptimisticLockingFailureException e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return form(user, form, provider(id), OUTDATED, model);
        }
    }

    @ExceptionHandler(NotForYouException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    ModelAndView nothing() {
        return new ModelAndView("case/not-there").addObject("danger", false);
    }

    private boolean done(String id, String act, long version, TypedForm form, String by) {
        switch (act) {
            case "save" -> {
                return keeping.change(id, version, form, by);
            }
            case "verify" -> keeping.verify(id, version, by);
            case "close" -> keeping.deactivate(id, version, by);
            default -> {
                return false;
            }
        }
        return true;
    }

    private Provider provider(String id) {
        return directory.provider(id).orElseThrow(NotForYouException::new);
    }

    private String form(Principal user, TypedForm form, Provider now, String refusal, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("now", now);
        model.addAttribute("refusal", refusal);
        boolean keeper = words(user, model);
        model.addAttribute("changes", now == null || !keeper ? Set.of() : keeping.history(now.id()));
        model.addAttribute("record", now == null || !readers.maySeeRecord(user) ? null : scorecards.of(now.id()));
        model.addAttribute("due", now != null && directory.dueForVerification().contains(now.id()));
        return "directory/provider";
    }

    private boolean words(Principal user, Model model) {
        boolean keeper = readers.mayKeep(user);
        var categories = directory.categories();
        model.addAttribute("keeper", keeper);
        model.addAttribute("categories", categories);
        model.addAttribute("words", new DirectoryWords(categories));
        return keeper;
    }
}
