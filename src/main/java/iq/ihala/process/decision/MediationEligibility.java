package iq.ihala.process.decision;

import iq.ihala.risk.RiskLevel;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whether a matter may be mediated (dossier §7.2, §12.3 row 20). What is unknown means no. */
@Component
public class MediationEligibility {

    private static final List<String> GATES = List.of(
            "sexualViolence",
            "minorInViolence",
            "trafficking",
            "forcedMarriage",
            "medicalInjury",
            "weaponUsed",
            "womanOrChildThreatened",
            "publicFelony",
            "fearOrPressure",
            "powerGap");
    /** What the risk tools heard outweighs a softer answer at the talk about mediation. */
    private static final Map<String, String> SAME_IN_THE_TOOLS = Map.of(
            "forcedMarriage", "f_forced_marriage",
            "medicalInjury", "f_injury_now",
            "weaponUsed", "da05",
            "fearOrPressure", "fearNow",
            "sexualViolence", "da09",
            "womanOrChildThreatened", "womenChildrenTarget");

    private final PrivateDecisions decisions;

    MediationEligibility(PrivateDecisions decisions) {
        this.decisions = decisions;
    }

    /**
     * @param eligibility YES, NO or LAWYER_CHECK
     * @param reason code of the decisive row
     */
    public record Result(String eligibility, String reason) {}

    /**
     * @param answers the gates of the options talk (Y, N, U, D), wantsMediation, mediationMatter, and what the tools asked
     * @param level the case's overall level
     */
    public Result decide(Map<String, Object> answers, RiskLevel level) {
        Answers given = new Answers(answers);
        Facts facts = Facts.with("riskLevel", level.name())
                .and("wantsMediation", wanted(given))
                .and("mediationMatter", given.code("mediationMatter", "UNKNOWN"));
        GATES.forEach(gate -> facts.and(gate, gate(given, gate)));
        Map<String, Object> row = decisions.evaluateOne("mediation_eligibility", facts.map());
        return new Result((String) row.get("eligibility"), (String) row.get("reason"));
    }

    private static Boolean wanted(Answers given) {
        return given.unknown("wantsMediation") ? null : Boolean.valueOf(given.yes("wantsMediation"));
    }

    private static String gate(Answers given, String gate) {
        boolean heardBefore = given.yes(SAME_IN_THE_TOOLS.getOrDefault(gate, gate))
                || (gate.equals("sexualViolence") && given.codes("problemTypes").contains("SEXV"))
                || (gate.equals("trafficking") && given.codes("problemTypes").contains("TRAF"));
        return heardBefore ? Answers.YES : given.answer(gate);
    }
}
