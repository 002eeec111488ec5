package iq.ihala.process.survey;

import iq.ihala.process.Variables;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import iq.ihala.survey.Baseline;
import iq.ihala.survey.Shown;
import iq.ihala.survey.SurveyResults;
import iq.ihala.survey.SurveyWords;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Fact {@code surveyResultsText}: the suppressed results, each with its interval. */
@Component
class SurveyResultsText implements FormFact {

    private final SurveyResults results;

    SurveyResultsText(SurveyResults results) {
        this.results = results;
    }

    @Override
    public String name() {
        return "surveyResultsText";
    }

    @Override
    public Object value(FactContext context) {
        return context.find(Variables.SURVEY_ID)
                .flatMap(results::of)
                .map(SurveyResultsText::text)
                .orElse("");
    }

    private static String text(SurveyResults.Results of) {
        Shown trust = of.trustOfAll();
        String compared = trust.share() == null ? "" : Baseline.compared(trust.share()) + "\n" + Baseline.CARE + "\n";
        return compared
                + of.figures().stream()
                        .map(figure -> figure.question().arabic() + " "
                                + SurveyWords.FIGURES.get(figure.question().scale()) + ": "
                                + figure.shown().arabic() + interval(figure.shown()))
                        .collect(Collectors.joining("\n"));
    }

    private static String interval(Shown shown) {
        return shown.share() == null
                ? ""
                : " (المجال من " + shown.share().lowPercent() + " إلى "
                        + shown.share().highPercent() + "%، أجاب " + shown.people() + ")";
    }
}
