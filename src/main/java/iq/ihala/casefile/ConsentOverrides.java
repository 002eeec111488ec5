package iq.ihala.casefile;

import java.util.List;

/**
 * Acting without consent (dossier §3.4, last paragraph): on four bases only, with a reason, by two people, with the least that
 * protects, once; and the person is told unless that raises the danger. Every method joins the running transaction or makes its
 * own. Each speaks of the newest override for this code and item.
 */
public interface ConsentOverrides {

    /** Asks for an override. Nothing may be done on it yet. One statement. */
    void ask(OverrideAsked asked);

    /**
     * Decides on what was asked last and is not decided yet.
     *
     * @param reason the decider's words; stored sealed
     * @throws OtherPersonNeededException if the asker would decide
     * @throws IllegalStateException if nothing waits for a decision
     */
    void decide(CaseNumber number, ConsentCode code, String item, boolean approved, String reason, String by);

    /** As {@link #decide}, where the decider sees another basis than the asker. */
    void decide(
            CaseNumber number,
            ConsentCode code,
            String item,
            LegitimateBasis basis,
            boolean approved,
            String reason,
            String by);

    /**
     * Acts on an approved override, once.
     *
     * @param usedFor code of whoever is told
     * @throws NoConsentException if none is approved and unused; the transaction may go on
     */
    void use(CaseNumber number, ConsentCode code, String item, String usedFor, String by);

    /** The person was told; {@code how} is a code. Before or after the act, also when it was not safe at first. */
    void told(CaseNumber number, ConsentCode code, String item, String how, String by);

    /** The person was not told, because telling raises the danger; {@code why} is stored sealed. */
    void notTold(CaseNumber number, ConsentCode code, String item, String why, String by);

    /** Gives all overrides of a case, oldest first. One statement. */
    List<ConsentOverride> ofCase(CaseNumber number);
}
