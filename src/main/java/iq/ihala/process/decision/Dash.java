package iq.ihala.process.decision;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * SafeLives DASH risk checklist, 24 items (dossier §4.1b, §12.1 row 5): how many are answered Y, with professional judgement
 * and repeated call-outs counting as the highest band.
 */
@Component
public class Dash {

    private static final List<String> ITEMS =
            IntStream.rangeClosed(1, 24).mapToObj("dash%02d"::formatted).toList();

    private final PrivateDecisions decisions;
    private final Completeness completeness;

    Dash(PrivateDecisions decisions, Completeness completeness) {
        this.decisions = decisions;
        this.completeness = completeness;
    }

    /**
     * @param asked whether any item was put to the person
     * @param yes items answered Y, 0 to 24
     * @param band HIGH, MEDIUM, STANDARD, or NOT_ASKED
     * @param incomplete at least 30 % of the 24 items are unknown; false if not asked
     */
    public record Result(boolean asked, int yes, String band, boolean incomplete) {}

    /** @param answers dash01 to dash24, dashJudgement (HIGH or not), callOuts12m (number) */
    public Result score(Map<String, Object> answers) {
        Answers given = new Answers(answers);
        boolean asked = ITEMS.stream().anyMatch(given::answered);
        if (!asked && !given.answered("dashJudgement") && !given.answered("callOuts12m")) {
            return new Result(false, 0, DangerAssessment.NOT_ASKED, false);
        }
        long yes = ITEMS.stream().filter(given::yes).count();
        long unknown = asked ? ITEMS.stream().filter(given::unknown).count() : 0;
        String band = (String) decisions
                .evaluateOne(
                        "dv_dash",
                        Facts.with("dashYes", yes)
                                .and("dashJudgement", given.code("dashJudgement", ""))
                                .and("callOuts12m", given.number("callOuts12m").orElse(0))
                                .map())
                .get("dashBand");
        return new Result(asked, (int) yes, band, completeness.lacking(ITEMS.size(), unknown));
    }
}
