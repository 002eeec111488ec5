package iq.ihala.process.today;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.NotYoursException;
import iq.ihala.process.today.Units.Unit;
import iq.ihala.staff.Staff;
import java.security.Principal;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/**
 * «Today» for supervisors: the numbers, and the list behind each. Cockpit shows the same page beside its own. To everybody else it
 * is not there, and the try is remembered.
 */
@Controller
class TodayPages {

    private static final String SUPERVISOR = "risk_reviewer";
    private static final int PAGES = 1_000;
    private final DayNumbers numbers;
    private final Lists lists;
    private final DrawnSteps drawn;
    private final Staff staff;
    private final AuditTrail audit;
    private final Clock clock;

    TodayPages(DayNumbers numbers, Lists lists, DrawnSteps drawn, Staff staff, AuditTrail audit, Clock clock) {
        this.numbers = numbers;
        this.lists = lists;
        this.drawn = drawn;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/today")
    String day(Principal user, Model model) {
        requireSupervisor(user, "today");
        model.addAttribute("day", numbers.now());
        model.addAttribute("levels", Level.values());
        model.addAttribute("lateness", Lateness.values());
        model.addAttribute("at", TimeWords.moment(clock.instant()));
        return "today/day";
    }

    @GetMapping("/today/{list}")
    String list(
            Principal user,
            @PathVariable String list,
            @RequestParam(required = false) String part,
            @RequestParam(required = false) String step,
            @RequestParam(required = false) String level,
            @RequestParam(required = false) String late,
            @RequestParam(required = false) String who,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        requireSupervisor(user, "today/{list}");
        String reader = user.getName();
        int asked = Math.max(1, Math.min(page, PAGES));
        model.addAttribute(
                "list",
                switch (list) {
                    case "steps" -> steps(reader, new Narrowing(part, step, level, late, who), asked);
                    case "cases" -> cases(reader, level, asked);
                    case "closed" -> lists.closedCases(reader, "/today/closed?", asked);
                    case "referrals" -> lists.referrals(reader, "/today/referrals?", asked);
                    case "letters" -> lists.letters(reader, "/today/letters?", asked);
                    case "no-woman" -> lists.noWoman(reader, "/today/no-woman?", asked);
                    default -> throw new NotYoursException();
                });
        return "today/list";
    }

    private Listing steps(String reader, Narrowing wanted, int page) {
        String whose = wanted.who()
                .map(user -> user.isEmpty() ? " لم يستلمها أحد" : " عند " + lists.name(user))
                .orElse("");
        return lists.steps(
                reader, "خطوات مفتوحة" + whose + wanted.words(), wanted.wish(clock.instant()), wanted.address(), page);
    }

    private Listing cases(String reader, String level, int page) {
        if (level != null && !LevelWords.CODES.contains(level)) {
            throw new NotYoursException();
        }
        String address = level == null ? "/today/cases?" : "/today/cases?level=" + level + "&";
        return lists.openCases(reader, level, address, page);
    }

    /** Whose work each step is, for the cards of the task list. It names units and steps, no case; whoever is signed in may read it. */
    @GetMapping("/today/units")
    @ResponseBody
    Map<String, Unit> units() {
        return drawn.cards();
    }

    /** The number as it is told over the telephone. */
    @GetMapping("/today/find")
    String find(Principal user, @RequestParam(defaultValue = "") String number) {
        requireSupervisor(user, "today/find");
        try {
            return "redirect:/case/" + CaseNumber.parse(number).value() + "/path";
        } catch (IllegalArgumentException noNumber) {
            throw new NotYoursException();
        }
    }

    private void requireSupervisor(Principal user, String page) {
        boolean supervises = staff.find(user.getName())
                .filter(member -> member.isIn(SUPERVISOR))
                .isPresent();
        if (!supervises) {
            audit.record(new AuditEvent(AuditKind.REFUSED, null, page, user.getName(), null));
            throw new NotYoursException();
        }
    }

    @ExceptionHandler({NotYoursException.class, MethodArgumentTypeMismatchException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    ModelAndView nothing() {
        return new ModelAndView("case/not-there").addObject("danger", false);
    }
}
