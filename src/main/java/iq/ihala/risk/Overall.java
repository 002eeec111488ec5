package iq.ihala.risk;

import java.util.List;

/**
 * The overall danger of a case and what follows from it whatever the steps (dossier §4.10, §12.2 row 17).
 *
 * @param mainDriver {@link RiskTool#driver()} of the gravest tool, NONE if no tool found a danger
 * @param restricted only the supervisor routes the case: the accused has power
 * @param mediationAllowed a pre-check only; the decision on mediation comes later and asks more
 * @param reasons codes of the modifiers and floors that changed the level
 */
public record Overall(
        RiskLevel level,
        String mainDriver,
        boolean restricted,
        boolean caseConference,
        boolean mediationAllowed,
        List<String> reasons) {

    public Overall {
        reasons = List.copyOf(reasons);
    }
}
