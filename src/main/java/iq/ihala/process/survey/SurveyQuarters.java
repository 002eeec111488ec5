package iq.ihala.process.survey;

import iq.ihala.forum.Forum;
import iq.ihala.forum.Forums;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Fact {@code surveyQuarters}: the quarters among which the sample is divided. */
@Component
class SurveyQuarters implements FormFact {

    private final Forums forums;

    SurveyQuarters(Forums forums) {
        this.forums = forums;
    }

    @Override
    public String name() {
        return "surveyQuarters";
    }

    @Override
    public Object value(FactContext context) {
        return forums.all().stream()
                .filter(Forum::active)
                .map(forum -> String.join("، ", forum.quarters()))
                .collect(Collectors.joining("\n"));
    }
}
