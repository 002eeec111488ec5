package iq.ihala.process.decision;

import java.util.Map;
import org.springframework.stereotype.Component;

/** Who consents for a minor, by the table {@code minor_consent} (dossier §3.8). What is unknown is no consent of a guardian. */
@Component
public class MinorConsent {

    private final PrivateDecisions decisions;

    MinorConsent(PrivateDecisions decisions) {
        this.decisions = decisions;
    }

    /**
     * @param answers ageBand, guardianStatus, childAssent; what is missing is unknown
     * @return OWN_AND_GUARDIAN, CHILD_AND_GUARDIAN, GUARDIAN or BEST_INTEREST
     */
    public String basis(Map<String, Object> answers) {
        Answers given = new Answers(answers);
        return (String) decisions
                .evaluateOne(
                        "minor_consent",
                        Facts.with("ageBand", given.code("ageBand", "UNKNOWN"))
                                .and("guardianStatus", given.code("guardianStatus", "UNKNOWN"))
                                .and("childAssent", given.code("childAssent", "NOT_ASKED"))
                                .map())
                .get("consentBasis");
    }
}
