package iq.ihala.survey.web;

import iq.ihala.forum.Forums;
import iq.ihala.survey.Survey;
import iq.ihala.survey.SurveyAnswers;
import iq.ihala.survey.SurveyResults;
import iq.ihala.survey.SurveyWords;
import iq.ihala.survey.Surveys;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The questionnaire for the simplest telephone: one light page without script, cookie or sign-in, sent once. Of the request nothing
 * is looked at but what was typed; what was refused is given back in that one answer, what was taken is never shown again.
 */
@Controller
class SurveyPage {

    private final Surveys surveys;
    private final SurveyAnswers answers;
    private final SurveyResults results;
    private final Forums forums;

    SurveyPage(Surveys surveys, SurveyAnswers answers, SurveyResults results, Forums forums) {
        this.surveys = surveys;
        this.answers = answers;
        this.results = results;
        this.forums = forums;
    }

    @GetMapping("/survey")
    String show(Model model) {
        return page(Map.of(), null, model);
    }

    @PostMapping("/survey")
    String answer(@RequestParam Map<String, String> typed, HttpServletResponse response, Model model) {
        Optional<Survey> open = surveys.open();
        String refusal = open.isEmpty()
                ? "أُغلق المسح. شكراً لك."
                : put(open.get(), typed).orElse(null);
        if (refusal != null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(typed, refusal, model);
        }
        return "survey/thanks";
    }

    @GetMapping("/survey/results")
    String published(Model model) {
        model.addAttribute("results", results.published().orElse(null));
        SurveyFaces.put(model, forums);
        return "survey/published";
    }

    private Optional<String> put(Survey survey, Map<String, String> typed) {
        return answers.put(
                survey,
                typed.getOrDefault("code", ""),
                typed.getOrDefault("quarter", ""),
                typed.getOrDefault("sex", ""),
                typed.getOrDefault("age", ""),
                typed);
    }

    private String page(Map<String, String> typed, String refusal, Model model) {
        Survey open = surveys.open().orElse(null);
        model.addAttribute("survey", open);
        if (open != null) {
            model.addAttribute("questions", surveys.questions(open));
            Map<String, String> quarters = new LinkedHashMap<>();
            surveys.quotas(open.id()).forEach(quota -> quarters.put(quota.quarter(), quota.quarter()));
            quarters.replaceAll((code, none) -> SurveyFaces.quarter(forums, code));
            model.addAttribute("quarters", quarters);
        }
        model.addAttribute("scales", SurveyWords.SCALES);
        model.addAttribute("declined", SurveyWords.DECLINED_ARABIC);
        model.addAttribute("sexes", SurveyWords.SEXES);
        model.addAttribute("ages", SurveyWords.AGES);
        model.addAttribute("typed", typed);
        model.addAttribute("refusal", refusal);
        return "survey/questions";
    }
}
