package iq.ihala.casefile;

/**
 * What the person and her worker agreed to do when danger comes (dossier §3.2 S12, §3.5 D05). Her own words, null where a part
 * was not talked about.
 *
 * @param warningSigns what comes before the danger
 * @param exitPlan how she leaves the place
 * @param safePlace where she goes
 * @param documents where papers, keys and money lie
 * @param telephone what happens with the telephone
 * @param children what happens with the children
 * @param meansRemoved how means of self-harm were put away
 */
public record SafetyPlan(
        String warningSigns,
        String exitPlan,
        String safePlace,
        String documents,
        String telephone,
        String children,
        String meansRemoved) {

    /** Never prints the plan. */
    @Override
    public String toString() {
        return "SafetyPlan[hidden]";
    }
}
