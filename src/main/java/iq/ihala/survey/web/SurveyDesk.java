package iq.ihala.survey.web;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.forum.Forums;
import iq.ihala.survey.Quota;
import iq.ihala.survey.Survey;
import iq.ihala.survey.SurveyAnswers;
import iq.ihala.survey.SurveyResults;
import iq.ihala.survey.SurveySight;
import iq.ihala.survey.SurveyWords;
import iq.ihala.survey.Surveys;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Surveys as monitoring and the director see them; for everybody else there are none. */
@Controller
class SurveyDesk {

    private final SurveySight sight;
    private final Surveys surveys;
    private final SurveyAnswers answers;
    private final SurveyResults results;
    private final Forums forums;
    private final AuditTrail audit;

    SurveyDesk(
            SurveySight sight,
            Surveys surveys,
            SurveyAnswers answers,
            SurveyResults results,
            Forums forums,
            AuditTrail audit) {
        this.sight = sight;
        this.surveys = surveys;
        this.answers = answers;
        this.results = results;
        this.forums = forums;
        this.audit = audit;
    }

    @GetMapping("/surveys")
    String all(Principal user, Model model) {
        require(sight.reads(user.getName()), user, "survey");
        model.addAttribute("surveys", surveys.all());
        model.addAttribute("states", SurveyWords.STATES);
        return "survey/all";
    }

    @GetMapping("/surveys/{id}")
    String one(Principal user, @PathVariable String id, Model model) {
        require(sight.reads(user.getName()), user, "survey/one");
        return survey(user, id, null, model);
    }

    @PostMapping("/surveys/{id}/codes")
    String codes(
            Principal user,
            HttpServletResponse response,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") String howMany,
            Model model) {
        require(sight.makes(user.getName()), user, "survey/codes");
        Survey survey = surveys.find(id).orElseThrow(SurveyDesk::notThere);
        try {
            if (!survey.isOpen()) {
                throw new IllegalArgumentException("Not open");
            }
            model.addAttribute("codes", answers.issueCodes(id, Integer.parseInt(howMany.strip()), user.getName()));
        } catch (IllegalArgumentException e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return survey(
                    user, id, "لم تُطبع رموز: المسح مفتوح حين تُطبع، والعدد من 1 إلى 500 في المرة الواحدة.", model);
        }
        return "survey/codes";
    }

    private String survey(Principal user, String id, String refusal, Model model) {
        Survey survey = surveys.find(id).orElseThrow(SurveyDesk::notThere);
        List<Quota> quotas = surveys.quotas(id);
        model.addAttribute("survey", survey);
        model.addAttribute("state", SurveyWords.STATES.get(survey.state()));
        model.addAttribute("questions", surveys.questions(survey));
        model.addAttribute("makes", sight.makes(user.getName()));
        model.addAttribute("issued", answers.issued(id));
        model.addAttribute(
                "target",
                quotas.stream().collect(Collectors.groupingBy(Quota::quarter, Collectors.summingInt(Quota::target))));
        model.addAttribute(
                "got",
                quotas.stream().collect(Collectors.groupingBy(Quota::quarter, Collectors.summingInt(Quota::got))));
        model.addAttribute("lagging", surveys.lagging(id));
        model.addAttribute("results", results.of(id).orElse(null));
        model.addAttribute("refusal", refusal);
        SurveyFaces.put(model, forums);
        return "survey/one";
    }

    private void require(boolean allowed, Principal user, String endpoint) {
        if (!allowed) {
            audit.record(new AuditEvent(AuditKind.REFUSED, null, endpoint, user.getName(), ""));
            throw notThere();
        }
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
