package iq.ihala.process.decision;

import static iq.ihala.process.decision.Example.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

class ChildSignsTest extends DecisionTableContract {

    ChildSignsTest() {
        super("child_signs");
    }

    @Override
    Map<String, Object> unremarkable() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("yes", List.of());
        facts.put("unknown", List.of());
        facts.put("suicideLevel", "NONE");
        facts.put("chPerpAccess", "N");
        facts.put("chAgeBand", "9_14");
        facts.put("chMarriageDays", 365.0);
        facts.put("chSafeAdult", "Y");
        return facts;
    }

    @Override
    List<Example> examples() {
        return List.of(
                when("nothing remarkable says nothing").thenNothing(),
                when("the sign chLifeDanger", "yes", List.of("chLifeDanger")).then("IMMINENT", "LIFE_DANGER"),
                when("the sign chSevereInjury", "yes", List.of("chSevereInjury"))
                        .then("IMMINENT", "SEVERE_INJURY"),
                when("the sign chHonourThreat", "yes", List.of("chHonourThreat"))
                        .then("IMMINENT", "HONOUR_THREAT"),
                when("the sign chSuicidal", "yes", List.of("chSuicidal")).then("IMMINENT", "CHILD_SUICIDAL"),
                when("the sign chTraffickedNow", "yes", List.of("chTraffickedNow"))
                        .then("IMMINENT", "TRAFFICKED_NOW"),
                when("the sign chInjuryByCarer", "yes", List.of("chInjuryByCarer"))
                        .then("HIGH", "INJURY_BY_CARER"),
                when("the sign chUnaccompanied", "yes", List.of("chUnaccompanied"))
                        .then("HIGH", "UNACCOMPANIED"),
                when("the sign chWorstLabour", "yes", List.of("chWorstLabour")).then("HIGH", "WORST_LABOUR"),
                when("the sign chOrganisedBegging", "yes", List.of("chOrganisedBegging"))
                        .then("HIGH", "ORGANISED_BEGGING"),
                when("the sign chRecruited", "yes", List.of("chRecruited")).then("HIGH", "RECRUITED"),
                when("the sign chDisabledNeglected", "yes", List.of("chDisabledNeglected"))
                        .then("HIGH", "DISABLED_NEGLECTED"),
                when("the sign chCorporal", "yes", List.of("chCorporal")).then("MEDIUM", "CORPORAL"),
                when("the sign chHurtOutside", "yes", List.of("chHurtOutside")).then("MEDIUM", "HURT_OUTSIDE"),
                when("the sign chNeglect", "yes", List.of("chNeglect")).then("MEDIUM", "NEGLECT"),
                when("the sign chSchoolWork", "yes", List.of("chSchoolWork")).then("MEDIUM", "SCHOOL_WORK"),
                when("the sign chWitness", "yes", List.of("chWitness")).then("MEDIUM", "WITNESS"),
                when("the sign chBullying", "yes", List.of("chBullying")).then("MEDIUM", "BULLYING"),
                when("the sign chRunawaySafe", "yes", List.of("chRunawaySafe")).then("MEDIUM", "RUNAWAY_SAFE"),
                when("parenting is difficult", "yes", List.of("chParenting")).then("LOW", "PARENTING"),
                when("the child is in high danger of suicide", "suicideLevel", "HIGH")
                        .then("IMMINENT", "SUICIDE_HIGH"),
                when("the child is in imminent danger of suicide", "suicideLevel", "IMMINENT")
                        .then("IMMINENT", "SUICIDE_HIGH"),
                when("a medium danger of suicide is no sign of its own", "suicideLevel", "MEDIUM")
                        .thenNothing(),
                when("sexual abuse with access", "yes", List.of("chSexualAbuse"), "chPerpAccess", "Y")
                        .then("IMMINENT", "SEXUAL_ABUSE_ACCESS"),
                when("sexual abuse and nobody knows of access", "yes", List.of("chSexualAbuse"), "chPerpAccess", "U")
                        .then("IMMINENT", "SEXUAL_ABUSE_ACCESS"),
                when("sexual abuse and access not spoken of", "yes", List.of("chSexualAbuse"), "chPerpAccess", "D")
                        .then("IMMINENT", "SEXUAL_ABUSE_ACCESS"),
                when("sexual abuse without access now", "yes", List.of("chSexualAbuse"))
                        .then("HIGH", "SEXUAL_ABUSE"),
                when("abandoned at eight", "yes", List.of("chAbandoned"), "chAgeBand", "5_8")
                        .then("IMMINENT", "ABANDONED_UNDER_9"),
                when("abandoned at an unknown age", "yes", List.of("chAbandoned"), "chAgeBand", "UNKNOWN")
                        .then("IMMINENT", "ABANDONED_UNDER_9"),
                when("abandoned at nine", "yes", List.of("chAbandoned"), "chAgeBand", "9_14")
                        .then("HIGH", "ABANDONED"),
                when("abandoned at seventeen", "yes", List.of("chAbandoned"), "chAgeBand", "15_17")
                        .then("HIGH", "ABANDONED"),
                when("a marriage in seven days", "yes", List.of("chForcedMarriage"), "chMarriageDays", 7.0)
                        .then("IMMINENT", "MARRIAGE_7_DAYS"),
                when("a marriage in eight days", "yes", List.of("chForcedMarriage"), "chMarriageDays", 8.0)
                        .then("HIGH", "MARRIAGE_PLANNED"),
                when("a marriage on an unknown day", "yes", List.of("chForcedMarriage"), "chMarriageDays", null)
                        .then("IMMINENT", "MARRIAGE_DAY_UNKNOWN"),
                when("a child under five", "chAgeBand", "UNDER_5").then("PLUS_ONE", "UNDER_5"),
                when("a child of five is not under five", "chAgeBand", "5_8").thenNothing(),
                when("a child with a disability", "yes", List.of("chDisability"))
                        .then("PLUS_ONE", "DISABILITY"),
                when("drugs in the home", "yes", List.of("chDrugsInHome")).then("PLUS_ONE", "DRUGS_IN_HOME"),
                when("no safe adult", "chSafeAdult", "N").then("NO_SAFE_ADULT", "NO_SAFE_ADULT"),
                when("a safe adult that nobody knows of is none", "chSafeAdult", "U")
                        .then("NO_SAFE_ADULT", "NO_SAFE_ADULT"),
                when("a safe adult not spoken of is none", "chSafeAdult", "D").then("NO_SAFE_ADULT", "NO_SAFE_ADULT"),
                when("unknown whether chLifeDanger", "unknown", List.of("chLifeDanger"))
                        .then("UNKNOWN", "GRAVE_UNKNOWN"),
                when("unknown whether chSevereInjury", "unknown", List.of("chSevereInjury"))
                        .then("UNKNOWN", "GRAVE_UNKNOWN"),
                when("unknown whether chHonourThreat", "unknown", List.of("chHonourThreat"))
                        .then("UNKNOWN", "GRAVE_UNKNOWN"),
                when("unknown whether chSuicidal", "unknown", List.of("chSuicidal"))
                        .then("UNKNOWN", "GRAVE_UNKNOWN"),
                when("unknown whether chTraffickedNow", "unknown", List.of("chTraffickedNow"))
                        .then("UNKNOWN", "GRAVE_UNKNOWN"),
                when("unknown whether chSexualAbuse", "unknown", List.of("chSexualAbuse"))
                        .then("UNKNOWN", "GRAVE_UNKNOWN"),
                when("unknown whether chAbandoned", "unknown", List.of("chAbandoned"))
                        .then("UNKNOWN", "GRAVE_UNKNOWN"),
                when("unknown whether chForcedMarriage", "unknown", List.of("chForcedMarriage"))
                        .then("UNKNOWN", "GRAVE_UNKNOWN"),
                when("a lesser sign unknown says nothing", "unknown", List.of("chNeglect"))
                        .thenNothing());
    }
}
