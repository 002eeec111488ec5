package iq.ihala.risk;

import iq.ihala.casefile.CaseNews;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.Section;
import iq.ihala.casefile.Sight;
import java.util.List;
import org.springframework.stereotype.Component;

/** How the level of a case changed, for readers of risk answers. One statement. */
@Component
class LevelNews implements CaseNews {

    private final Assessments assessments;

    LevelNews(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public News of(CaseNumber number, Sight sight) {
        if (!sight.reads(Section.RISK_ANSWERS)) {
            return News.NONE;
        }
        return new News(
                List.of(),
                List.of(),
                assessments.overallHistory(number.value()).stream()
                        .map(recorded -> new Event(
                                recorded.at(),
                                "مستوى الخطورة: " + recorded.overall().level().arabic(),
                                ""))
                        .toList());
    }
}
