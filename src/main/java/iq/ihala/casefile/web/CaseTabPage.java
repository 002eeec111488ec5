package iq.ihala.casefile.web;

import iq.ihala.casefile.CaseDesk;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.NotYoursException;
import iq.ihala.casefile.TaskCases;
import iq.ihala.casefile.TaskCases.TaskCase;
import java.security.Principal;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * The file of a case as it is shown beside a step in the task list. Asked for by the step and not by the number: which case belongs to
 * a step is known here and nowhere else, so that no script can put one person's file beside another person's form. Each answer is one
 * look, remembered as such.
 */
@Controller
class CaseTabPage {

    private static final String ENDPOINT = "case/task/{task}";

    private final CaseDesk desk;
    private final ObjectProvider<TaskCases> tasks;
    private final Clock clock;

    CaseTabPage(CaseDesk desk, ObjectProvider<TaskCases> tasks, Clock clock) {
        this.desk = desk;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Why there is nothing to show. */
    enum Nothing {
        GONE,
        HOUSE,
        NOT_TAKEN,
        NOT_YOURS
    }

    @GetMapping("/case/task/{task}")
    ModelAndView show(Principal user, @PathVariable String task) {
        Optional<TaskCase> found = tasks.stream()
                .flatMap(known -> known.find(user.getName(), task).stream())
                .findFirst();
        if (found.isEmpty()) {
            desk.refuse(user.getName(), ENDPOINT);
            return nothing(Nothing.GONE, task);
        }
        CaseNumber number = found.get().number();
        if (number == null) {
            return nothing(Nothing.HOUSE, task);
        }
        try {
            return new ModelAndView("case/file")
                    .addObject("file", desk.open(user.getName(), number))
                    .addObject("words", new PageWords())
                    .addObject("now", clock.instant())
                    .addObject("tab", task);
        } catch (NotYoursException refused) {
            return nothing(found.get().inHand() ? Nothing.NOT_YOURS : Nothing.NOT_TAKEN, task)
                    .addObject("number", number.value())
                    .addObject("danger", desk.mayOpenInDanger(user.getName()));
        }
    }

    private static ModelAndView nothing(Nothing why, String task) {
        return new ModelAndView("case/tab-nothing", why == Nothing.HOUSE ? HttpStatus.OK : HttpStatus.NOT_FOUND)
                .addObject("danger", false)
                .addObject("why", why.name())
                .addObject("tab", task);
    }
}
