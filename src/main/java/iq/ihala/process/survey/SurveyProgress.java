package iq.ihala.process.survey;

import iq.ihala.forum.Forum;
import iq.ihala.forum.Forums;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import iq.ihala.survey.Quota;
import iq.ihala.survey.Surveys;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Fact {@code surveyProgress}: how many of whom were asked in each quarter; sums of whole quarters, nobody's answers. */
@Component
class SurveyProgress implements FormFact {

    private static final int FEWEST = 5;

    private final Surveys surveys;
    private final Forums forums;

    SurveyProgress(Surveys surveys, Forums forums) {
        this.surveys = surveys;
        this.forums = forums;
    }

    @Override
    public String name() {
        return "surveyProgress";
    }

    @Override
    public Object value(FactContext context) {
        List<Quota> quotas =
                context.find(Variables.SURVEY_ID).map(surveys::quotas).orElse(List.of());
        return forums.all().stream()
                .map(Forum::code)
                .filter(code -> quotas.stream().anyMatch(quota -> code.equals(quota.quarter())))
                .map(code -> line(code, quotas))
                .collect(Collectors.joining("\n"));
    }

    private String line(String quarter, List<Quota> quotas) {
        int target = 0;
        int got = 0;
        for (Quota quota : quotas) {
            target += quarter.equals(quota.quarter()) ? quota.target() : 0;
            got += quarter.equals(quota.quarter()) ? quota.got() : 0;
        }
        String places = forums.find(quarter)
                .map(forum -> String.join("، ", forum.quarters()))
                .orElse(quarter);
        return places + ": " + (got > 0 && got < FEWEST ? "أقل من " + FEWEST : got) + " من " + target;
    }
}
