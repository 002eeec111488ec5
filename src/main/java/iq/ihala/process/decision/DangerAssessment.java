package iq.ihala.process.decision;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The Danger Assessment of intimate-partner violence (dossier §4.1a, §12.1 rows 2 to 4): points of the items answered Y, never
 * below 0, and their published band. It is asked of a woman or girl about a husband, former husband or partner only; of
 * everyone else three items are asked and no score is made.
 */
@Component
public class DangerAssessment {

    static final String NOT_ASKED = "NOT_ASKED";
    private static final List<String> ITEMS =
            IntStream.rangeClosed(1, 20).mapToObj("da%02d"::formatted).toList();
    private static final List<String> ITEMS_ABOUT_ANYONE = List.of("da05", "da06", "da10");
    private static final String NEVER_LIVED_TOGETHER = "da03a";
    private static final Set<String> PARTNERS = Set.of("SPOUSE", "EX");

    private final PrivateDecisions decisions;
    private final Completeness completeness;

    DangerAssessment(PrivateDecisions decisions, Completeness completeness) {
        this.decisions = decisions;
        this.completeness = completeness;
    }

    /**
     * @param asked whether a score is made of this person at all
     * @param score points, 0 to 37; 0 if not asked. For the record only, shown to nobody
     * @param band EXTREME, SEVERE, INCREASED, VARIABLE or NOT_ASKED
     * @param incomplete at least 30 % of the items asked are unknown
     */
    public record Result(boolean asked, int score, String band, boolean incomplete) {}

    /** @param answers da01 to da20, da03a, sex, perpRelation */
    public Result score(Map<String, Object> answers) {
        Answers given = new Answers(answers);
        if (!asked(given)) {
            return new Result(false, 0, NOT_ASKED, lacking(given, ITEMS_ABOUT_ANYONE));
        }
        int score = points(given);
        String band = (String) decisions
                .evaluateOne(
                        "dv_danger_assessment", Facts.with("daScore", score).map())
                .get("daBand");
        return new Result(true, score, band, lacking(given, ITEMS));
    }

    /** Whether the answers say both that she left him and that she never lived with him: a form refuses this. */
    public static boolean contradictory(Map<String, Object> answers) {
        Answers given = new Answers(answers);
        return given.yes("da03") && given.yes(NEVER_LIVED_TOGETHER);
    }

    private int points(Answers given) {
        // Of two contradictory answers the more dangerous counts.
        List<String> yes = Stream.concat(
                        ITEMS.stream(), given.yes("da03") ? Stream.empty() : Stream.of(NEVER_LIVED_TOGETHER))
                .filter(given::yes)
                .toList();
        return Math.max(
                0,
                decisions.evaluateSum(
                        "dv_danger_weights", Facts.with("yes", yes).map()));
    }

    private boolean lacking(Answers given, List<String> items) {
        return completeness.lacking(
                items.size(), items.stream().filter(given::unknown).count());
    }

    private static boolean asked(Answers given) {
        boolean aboutPartner = PARTNERS.contains(given.code("perpRelation", ""));
        return aboutPartner && given.code("sex", "").equals("FEMALE");
    }
}
