package iq.ihala.process.decision;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whether a child's way home may be talked about, by the table {@code safe_return} (dossier §3.8). Unknown means no. */
@Component
public class SafeReturn {

    private static final List<String> RISKS = List.of("returnDv", "returnHonour", "returnSexual", "returnMarriage");

    /** What the risk tools heard outweighs a softer answer here. */
    private static final Map<String, List<String>> SAME_IN_THE_TOOLS = Map.of(
            "returnDv", List.of("violence12m", "f_injury_now"),
            "returnHonour", List.of("f_honour", "f_searched", "honourRisk"),
            "returnSexual", List.of("da09"),
            "returnMarriage", List.of("f_forced_marriage"));

    private final PrivateDecisions decisions;

    SafeReturn(PrivateDecisions decisions) {
        this.decisions = decisions;
    }

    /**
     * @param answers the four risks (Y, N, U, D), childWantsReturn, and what the tools asked; what is missing is unknown
     * @return NO_RETURN or FAMILY_TALK
     */
    public String decide(Map<String, Object> answers) {
        Answers given = new Answers(answers);
        Facts facts = Facts.with("childWantsReturn", given.answer("childWantsReturn"));
        RISKS.forEach(risk -> facts.and(risk, risk(given, risk)));
        return (String) decisions.evaluateOne("safe_return", facts.map()).get("returnDecision");
    }

    private static String risk(Answers given, String risk) {
        boolean heard = SAME_IN_THE_TOOLS.get(risk).stream().anyMatch(given::yes)
                || (risk.equals("returnDv") && given.codes("problemTypes").contains("DV"))
                || (risk.equals("returnSexual") && given.codes("problemTypes").contains("SEXV"));
        return heard ? Answers.YES : given.answer(risk);
    }
}
