package iq.ihala.process.decision;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers of the tools, the safe one everywhere unless a test says yes: what forms hand over and nothing else. */
public final class ToolAnswers {

    private ToolAnswers() {}

    /** A child of nine to fourteen with a safe adult. */
    public static Map<String, Object> child(String... yes) {
        Map<String, Object> answers = no(List.of(
                "chLifeDanger",
                "chSevereInjury",
                "chHonourThreat",
                "chSuicidal",
                "chTraffickedNow",
                "chSexualAbuse",
                "chAbandoned",
                "chForcedMarriage",
                "chInjuryByCarer",
                "chUnaccompanied",
                "chWorstLabour",
                "chOrganisedBegging",
                "chRecruited",
                "chDisabledNeglected",
                "chCorporal",
                "chHurtOutside",
                "chNeglect",
                "chSchoolWork",
                "chWitness",
                "chBullying",
                "chRunawaySafe",
                "chParenting",
                "chDisability",
                "chDrugsInHome"));
        answers.put("chSafeAdult", "Y");
        answers.put("chAgeBand", "9_14");
        return with(answers, yes);
    }

    /** Somebody who uses something, and is in no emergency. */
    public static Map<String, Object> drugUse(String... yes) {
        Map<String, Object> answers =
                no(List.of("drOverdose", "drPsychosis", "drWithdrawalFits", "drViolent", "injecting3m"));
        answers.put("ownUse", "Y");
        return with(answers, yes);
    }

    /** Words only, both sides talk. */
    public static Map<String, Object> tribe(String... yes) {
        Map<String, Object> answers = no(
                List.of("shotsFired", "ultimatum", "personHunted", "womenChildrenTarget", "truce", "newcomersTribe"));
        answers.putAll(Map.of(
                "talks", "Y",
                "negotiator", "Y",
                "firearmsSeen", "NONE",
                "deathsOrInjuries", "NONE",
                "causeType", "LAND_WATER",
                "priorViolence12m", 0));
        return with(answers, yes);
    }

    public static Map<String, Object> trafficking(String... yes) {
        Map<String, Object> answers = no(List.of(
                "trHeldNow",
                "trSold",
                "trMoved",
                "trSexual",
                "trBegging",
                "trOrgan",
                "victimMinor",
                "tiVulnerability",
                "tiDeception",
                "tiMovement",
                "tiIsolation",
                "tiViolence",
                "tiThreats",
                "tiDocuments",
                "tiWages",
                "tiDebt",
                "tiConditions",
                "tiOvertime"));
        return with(answers, yes);
    }

    /** @param problems codes with commas; the questions of others are not asked */
    public static Map<String, Object> simple(String problems, String... yes) {
        Map<String, Object> answers = new HashMap<>();
        Arrays.stream(problems.split(",")).forEach(problem -> answers.putAll(no(asked(problem))));
        answers.put("problemTypes", problems);
        return with(answers, yes);
    }

    private static List<String> asked(String problem) {
        return switch (problem) {
            case "NEIGH" -> List.of("siWeapon", "siInjury", "siThreatToKill", "siFeud", "siRepeated", "siNeighWords");
            case "SCHOOL" ->
                List.of(
                        "siWeapon",
                        "siHospitalInjury",
                        "siSexual",
                        "siDrugGang",
                        "siSuicidal",
                        "siBruises",
                        "siTeacherBeating",
                        "siBullying",
                        "siSchoolQuarrel");
            case "RUNAWAY" -> List.of("siHonourThreat", "siSearched", "siUnsafeSleep", "siSafeRelatives");
            case "DISP" ->
                List.of("siWeapon", "siHostTension", "siEviction", "siNoShelter", "siNoPapers", "siInfoOnly");
            case "LOSS", "TERR", "ELDER" -> List.of("siSuicidal", "siDestitute", "siAlone", "siNoCarer", "siVisit");
            case "FAM" -> List.of("siCustodyByForce", "siFamQuarrel");
            default -> List.of();
        };
    }

    private static Map<String, Object> with(Map<String, Object> answers, String... yes) {
        Arrays.stream(yes).forEach(field -> answers.put(field, "Y"));
        return answers;
    }

    private static Map<String, Object> no(List<String> fields) {
        Map<String, Object> answers = new HashMap<>();
        fields.forEach(field -> answers.put(field, "N"));
        return answers;
    }
}
