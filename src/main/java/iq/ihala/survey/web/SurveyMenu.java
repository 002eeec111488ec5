package iq.ihala.survey.web;

import iq.ihala.survey.SurveySight;
import iq.ihala.web.OwnPage;
import iq.ihala.web.PagesByRole;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads monitoring and the director to the surveys. */
@Component
@Order(30)
class SurveyMenu implements PagesByRole {

    private static final OwnPage SURVEYS = new OwnPage(
            "/surveys",
            "المسوح",
            "Surveys",
            "مسح الثقة والرضا: العينة والبطاقات والنتائج",
            "The survey of trust: sample, codes and results");

    private final SurveySight sight;

    SurveyMenu(SurveySight sight) {
        this.sight = sight;
    }

    @Override
    public List<OwnPage> of(String user) {
        return sight.reads(user) ? List.of(SURVEYS) : List.of();
    }
}
