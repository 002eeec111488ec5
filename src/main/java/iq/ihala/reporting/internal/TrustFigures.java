package iq.ihala.reporting.internal;

import static iq.ihala.reporting.Indicator.I34;

import iq.ihala.reporting.Slice;
import iq.ihala.reporting.Split;
import iq.ihala.survey.Shown;
import iq.ihala.survey.SurveyResults;
import iq.ihala.survey.SurveyResults.Results;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * I34: weak and no trust, of the survey that was published in the month. What the survey's own page shows stands here and nothing else:
 * two ways of hiding the same answers would give away what one of them hides.
 */
@Component
@Order(10)
class TrustFigures implements Group {

    private static final String WEAK_TRUST = "WEAK_TRUST";
    private static final Map<String, Split> SPLITS =
            Map.of("sex", Split.SEX, "age", Split.AGE, "quarter", Split.QUARTER);

    private final JdbcClient jdbc;
    private final SurveyResults results;

    TrustFigures(JdbcClient jdbc, SurveyResults results) {
        this.jdbc = jdbc;
        this.results = results;
    }

    @Override
    public void add(Month month, Cells cells) {
        jdbc.sql("select id from survey_round where state = 'PUBLISHED' and decided_on >= :first and decided_on < :next"
                        + " order by decided_on desc, id desc limit 1")
                .params(month.params())
                .query(String.class)
                .optional()
                .flatMap(results::of)
                .ifPresentOrElse(
                        published -> tell(published, cells), () -> cells.published(I34, WEAK_TRUST, List.of(), null));
    }

    private static void tell(Results published, Cells cells) {
        cells.published(I34, WEAK_TRUST, List.of(), percent(published.trustOfAll()));
        SurveyResults.SPLITS.forEach(split -> published.trust().get(split).stream()
                .filter(group -> !"NOBODY".equals(group.why()))
                .forEach(group -> cells.published(
                        I34, WEAK_TRUST, List.of(new Slice(SPLITS.get(split), group.code())), percent(group))));
    }

    private static Integer percent(Shown group) {
        return group.share() == null ? null : group.share().percent();
    }
}
