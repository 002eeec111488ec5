package iq.ihala.process.decision;

import static iq.ihala.process.decision.Answers.NO;
import static iq.ihala.process.decision.Answers.UNKNOWN;
import static iq.ihala.process.decision.Answers.YES;

import iq.ihala.risk.RiskLevel;
import iq.ihala.risk.RiskTool;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Danger of the person's own use of drugs or alcohol (dossier §4.5, §12.2 row 13, §12.4 rows 25 and 29) by ASSIST and AUDIT. A
 * substance that the person never used scores 0; one that is used but not scored is unknown.
 */
@Component
public class DrugLevel {

    /** Substance by its code in the form, with the field of its ASSIST score (0 to 39). */
    private static final Map<String, String> ASSIST = scores();

    private static final List<String> EMERGENCIES =
            List.of("drOverdose", "drPsychosis", "drWithdrawalFits", "drViolent");
    private static final List<String> BANDS = List.of("NOT_ASKED", "LOW", "MODERATE", "HIGH");
    private static final String ALCOHOL = "ALCOHOL";
    private static final String CRYSTAL = "CRYSTAL";
    private static final String SUBSTANCES = "substances";
    private static final String AUDIT = "audit";
    private static final String INJECTING = "injecting3m";
    private static final String OWN_USE = "ownUse";

    private final PrivateDecisions decisions;
    private final Completeness completeness;

    DrugLevel(PrivateDecisions decisions, Completeness completeness) {
        this.decisions = decisions;
        this.completeness = completeness;
    }

    /**
     * @param answers ownUse, drOverdose, drPsychosis, drWithdrawalFits, drViolent, injecting3m, substances (codes, NONE or
     *     UNKNOWN), assist… (0 to 39), audit (0 to 40), pregnant
     * @param minor whether the person is under 18
     */
    public ToolScore assess(Map<String, Object> answers, boolean minor) {
        Answers given = new Answers(answers);
        boolean neverUses = given.no(OWN_USE) && nothingScored(given) && !given.yes(INJECTING);
        boolean substancesKnown = substancesKnown(given);
        List<String> unscored = neverUses ? List.of() : unscored(given);
        boolean noUse = neverUses || (substancesKnown && unscored.isEmpty() && nothingScored(given));
        boolean incomplete = !neverUses && incomplete(given, unscored.size());
        Map<String, Object> row = decisions.evaluateOne(
                "drug_level",
                Facts.with("yes", Signs.yes(given, EMERGENCIES))
                        .and("use", noUse ? NO : YES)
                        .and(INJECTING, given.answer(INJECTING))
                        .and("assistBand", assistBand(given))
                        .and("auditBand", auditBand(given))
                        .and("pregnant", given.answer("pregnant"))
                        .and("isMinor", minor)
                        .and("crystal", crystal(given, substancesKnown))
                        .and("unknown", unknown(given, substancesKnown, unscored))
                        .and("incomplete", incomplete)
                        .map());
        return ToolScore.of(
                RiskTool.DRUG, RiskLevel.valueOf((String) row.get("level")), incomplete, (String) row.get("reason"));
    }

    /** The gravest band among the substances that are scored. */
    private String assistBand(Answers given) {
        return ASSIST.entrySet().stream()
                .filter(substance -> given.number(substance.getValue()).isPresent())
                .map(substance -> (String) decisions
                        .evaluateOne(
                                "drug_assist",
                                Facts.with("kind", substance.getKey().equals(ALCOHOL) ? ALCOHOL : "DRUG")
                                        .and("assistScore", score(given, substance.getValue()))
                                        .map())
                        .get("assistBand"))
                .reduce("NOT_ASKED", (one, other) -> BANDS.indexOf(one) >= BANDS.indexOf(other) ? one : other);
    }

    private String auditBand(Answers given) {
        return given.number(AUDIT).isEmpty()
                ? "NOT_ASKED"
                : (String) decisions
                        .evaluateOne(
                                "drug_audit",
                                Facts.with("auditScore", score(given, AUDIT)).map())
                        .get("auditBand");
    }

    private static int score(Answers given, String field) {
        return (int) given.number(field).orElse(0);
    }

    private static boolean nothingScored(Answers given) {
        return ASSIST.values().stream().noneMatch(field -> score(given, field) > 0) && score(given, AUDIT) == 0;
    }

    private static boolean substancesKnown(Answers given) {
        List<String> named = given.codes(SUBSTANCES);
        return !named.isEmpty() && !named.contains("UNKNOWN");
    }

    /** Scores that were to be asked and are not there. */
    private static List<String> unscored(Answers given) {
        List<String> missing = new ArrayList<>();
        given.codes(SUBSTANCES).stream()
                .map(ASSIST::get)
                .filter(field -> field != null && given.number(field).isEmpty())
                .forEach(missing::add);
        if (given.codes(SUBSTANCES).contains(ALCOHOL) && given.number(AUDIT).isEmpty()) {
            missing.add(AUDIT);
        }
        return missing;
    }

    private static String crystal(Answers given, boolean substancesKnown) {
        if (given.codes(SUBSTANCES).contains(CRYSTAL) || score(given, ASSIST.get(CRYSTAL)) > 0) {
            return YES;
        }
        return substancesKnown ? NO : UNKNOWN;
    }

    private static List<String> unknown(Answers given, boolean substancesKnown, List<String> unscored) {
        List<String> unknown = new ArrayList<>(Signs.unknown(given, EMERGENCIES));
        if (given.unknown(INJECTING)) {
            unknown.add(INJECTING);
        }
        if (!substancesKnown) {
            unknown.add(SUBSTANCES);
        }
        if (!unscored.isEmpty()) {
            unknown.add("score");
        }
        return unknown;
    }

    private boolean incomplete(Answers given, long unscored) {
        List<String> named = given.codes(SUBSTANCES);
        long scores = named.stream().filter(ASSIST::containsKey).count() + (named.contains(ALCOHOL) ? 1 : 0);
        long unknown = Signs.unknown(given, EMERGENCIES).size()
                + (given.unknown(OWN_USE) ? 1 : 0)
                + (given.unknown(INJECTING) ? 1 : 0)
                + (substancesKnown(given) ? 0 : 1)
                + unscored;
        return completeness.lacking(EMERGENCIES.size() + 3L + scores, unknown);
    }

    private static Map<String, String> scores() {
        Map<String, String> scores = new LinkedHashMap<>();
        scores.put(CRYSTAL, "assistCrystal");
        scores.put("CAPTAGON", "assistCaptagon");
        scores.put("TRAMADOL", "assistTramadol");
        scores.put("SEDATIVES", "assistSedatives");
        scores.put("HASHISH", "assistHashish");
        scores.put("OPIOIDS", "assistOpioids");
        scores.put("INHALANTS", "assistInhalants");
        scores.put(ALCOHOL, "assistAlcohol");
        return scores;
    }
}
