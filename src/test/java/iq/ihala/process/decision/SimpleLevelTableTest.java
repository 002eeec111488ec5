package iq.ihala.process.decision;

import static iq.ihala.process.decision.Example.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

class SimpleLevelTableTest extends DecisionTableContract {

    SimpleLevelTableTest() {
        super("simple_level");
    }

    @Override
    Map<String, Object> unremarkable() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("problemType", "NONE");
        facts.put("isMinor", false);
        facts.put("yes", List.of());
        facts.put("unknown", List.of());
        facts.put("siEvictionDays", null);
        facts.put("judgedLevel", "UNKNOWN");
        facts.put("incomplete", false);
        return facts;
    }

    @Override
    List<Example> examples() {
        return List.of(
                when("no column fits").then("NONE", "NO_COLUMN"),
                when("too much unknown", "incomplete", true).then("MEDIUM", "INCOMPLETE"),
                when("NEIGH: siWeapon", "problemType", "NEIGH", "yes", List.of("siWeapon"))
                        .then("HIGH", "NEIGH_DANGER"),
                when("NEIGH: siWeapon unknown", "problemType", "NEIGH", "unknown", List.of("siWeapon"))
                        .then("MEDIUM", "GRAVE_UNKNOWN"),
                when("NEIGH: siInjury", "problemType", "NEIGH", "yes", List.of("siInjury"))
                        .then("HIGH", "NEIGH_DANGER"),
                when("NEIGH: siInjury unknown", "problemType", "NEIGH", "unknown", List.of("siInjury"))
                        .then("MEDIUM", "GRAVE_UNKNOWN"),
                when("NEIGH: siThreatToKill", "problemType", "NEIGH", "yes", List.of("siThreatToKill"))
                        .then("HIGH", "NEIGH_DANGER"),
                when("NEIGH: siThreatToKill unknown", "problemType", "NEIGH", "unknown", List.of("siThreatToKill"))
                        .then("MEDIUM", "GRAVE_UNKNOWN"),
                when("NEIGH: siFeud", "problemType", "NEIGH", "yes", List.of("siFeud"))
                        .then("HIGH", "NEIGH_DANGER"),
                when("NEIGH: siFeud unknown", "problemType", "NEIGH", "unknown", List.of("siFeud"))
                        .then("MEDIUM", "GRAVE_UNKNOWN"),
                when("NEIGH: no sign", "problemType", "NEIGH").then("NONE", "NO_COLUMN"),
                when("SCHOOL: siWeapon", "problemType", "SCHOOL", "yes", List.of("siWeapon"))
                        .then("HIGH", "SCHOOL_DANGER"),
                when("SCHOOL: siWeapon unknown", "problemType", "SCHOOL", "unknown", List.of("siWeapon"))
                        .then("MEDIUM", "GRAVE_UNKNOWN"),
                when("SCHOOL: siHospitalInjury", "problemType", "SCHOOL", "yes", List.of("siHospitalInjury"))
                        .then("HIGH", "SCHOOL_DANGER"),
                when(
                                "SCHOOL: siHospitalInjury unknown",
                                "problemType",
                                "SCHOOL",
                                "unknown",
                                List.of("siHospitalInjury"))
                        .then("MEDIUM", "GRAVE_UNKNOWN"),
                when("SCHOOL: siSexual", "problemType", "SCHOOL", "yes", List.of("siSexual"))
                        .then("HIGH", "SCHOOL_DANGER"),
                when("SCHOOL: siSexual unknown", "problemType", "SCHOOL", "unknown", List.of("siSexual"))
                        .then("MEDIUM", "GRAVE_UNKNOWN"),
                when("SCHOOL: siDrugGang", "problemType", "SCHOOL", "yes", List.of("siDrugGang"))
                        .then("HIGH", "SCHOOL_DANGER"),
                when("SCHOOL: siDrugGang unknown", "problemType", "SCHOOL", "unknown", List.of("siDrugGang"))
                        .then("MEDIUM", "GRAVE_UNKNOWN"),
                when("SCHOOL: siSuicidal", "problemType", "SCHOOL", "yes", List.of("siSuicidal"))
                        .then("HIGH", "SCHOOL_DANGER"),
                when("SCHOOL: siSuicidal unknown", "problemType", "SCHOOL", "unknown", List.of("siSuicidal"))
                        .then("MEDIUM", "GRAVE_UNKNOWN"),
                when("SCHOOL: no sign", "problemType", "SCHOOL").then("NONE", "NO_COLUMN"),
                when("RUNAWAY: siHonourThreat", "problemType", "RUNAWAY", "yes", List.of("siHonourThreat"))
                        .then("HIGH", "RUNAWAY_HUNTED"),
                when("RUNAWAY: siHonourThreat unknown", "problemType", "RUNAWAY", "unknown", List.of("siHonourThreat"))
                        .then("MEDIUM", "GRAVE_UNKNOWN"),
                when("RUNAWAY: siSearched", "problemType", "RUNAWAY", "yes", List.of("siSearched"))
                        .then("HIGH", "RUNAWAY_HUNTED"),
                when("RUNAWAY: siSearched unknown", "problemType", "RUNAWAY", "unknown", List.of("siSearched"))
                        .then("MEDIUM", "GRAVE_UNKNOWN"),
                when("RUNAWAY: no sign", "problemType", "RUNAWAY").then("NONE", "NO_COLUMN"),
                when(
                                "a sign of another problem says nothing here",
                                "problemType",
                                "NEIGH",
                                "yes",
                                List.of("siDrugGang"))
                        .then("NONE", "NO_COLUMN"),
                when("NEIGH: repeated", "problemType", "NEIGH", "yes", List.of("siRepeated"))
                        .then("MEDIUM", "NEIGH_REPEATED"),
                when("SA-DEMO-08: words about a generator", "problemType", "NEIGH", "yes", List.of("siNeighWords"))
                        .then("LOW", "NEIGH_WORDS"),
                when(
                                "words but too much unknown",
                                "problemType",
                                "NEIGH",
                                "yes",
                                List.of("siNeighWords"),
                                "incomplete",
                                true)
                        .then("MEDIUM", "INCOMPLETE"),
                when("SCHOOL: siBruises", "problemType", "SCHOOL", "yes", List.of("siBruises"))
                        .then("MEDIUM", "SCHOOL_HURT"),
                when("SCHOOL: siTeacherBeating", "problemType", "SCHOOL", "yes", List.of("siTeacherBeating"))
                        .then("MEDIUM", "SCHOOL_HURT"),
                when("SCHOOL: siBullying", "problemType", "SCHOOL", "yes", List.of("siBullying"))
                        .then("MEDIUM", "SCHOOL_HURT"),
                when("SCHOOL: a quarrel", "problemType", "SCHOOL", "yes", List.of("siSchoolQuarrel"))
                        .then("LOW", "SCHOOL_QUARREL"),
                when("RUNAWAY: unsafe sleep", "problemType", "RUNAWAY", "yes", List.of("siUnsafeSleep"))
                        .then("MEDIUM", "UNSAFE_SLEEP"),
                when("RUNAWAY: with safe relatives", "problemType", "RUNAWAY", "yes", List.of("siSafeRelatives"))
                        .then("LOW", "SAFE_RELATIVES"),
                when(
                                "RUNAWAY: a minor is assessed as a child",
                                "problemType",
                                "RUNAWAY",
                                "isMinor",
                                true,
                                "yes",
                                List.of("siHonourThreat", "siUnsafeSleep", "siSafeRelatives"),
                                "unknown",
                                List.of("siSearched"))
                        .then("NONE", "NO_COLUMN"),
                when("DISP: tension and weapons", "problemType", "DISP", "yes", List.of("siHostTension", "siWeapon"))
                        .then("HIGH", "HOSTS_ARMED"),
                when(
                                "DISP: tension, weapons unknown",
                                "problemType",
                                "DISP",
                                "yes",
                                List.of("siHostTension"),
                                "unknown",
                                List.of("siWeapon"))
                        .then("HIGH", "HOSTS_ARMED"),
                when(
                                "DISP: weapons, tension unknown",
                                "problemType",
                                "DISP",
                                "yes",
                                List.of("siWeapon"),
                                "unknown",
                                List.of("siHostTension"))
                        .then("HIGH", "HOSTS_ARMED"),
                when("DISP: tension without weapons", "problemType", "DISP", "yes", List.of("siHostTension"))
                        .then("NONE", "NO_COLUMN"),
                when(
                                "DISP: eviction in seven days",
                                "problemType",
                                "DISP",
                                "yes",
                                List.of("siEviction"),
                                "siEvictionDays",
                                7.0)
                        .then("HIGH", "EVICTION_7_DAYS"),
                when(
                                "DISP: eviction in eight days",
                                "problemType",
                                "DISP",
                                "yes",
                                List.of("siEviction"),
                                "siEvictionDays",
                                8.0)
                        .then("MEDIUM", "EVICTION_LATER"),
                when("DISP: eviction on an unknown day", "problemType", "DISP", "yes", List.of("siEviction"))
                        .then("HIGH", "EVICTION_7_DAYS"),
                when("DISP: no shelter", "problemType", "DISP", "yes", List.of("siNoShelter"))
                        .then("MEDIUM", "NO_SHELTER_PAPERS"),
                when("DISP: no papers", "problemType", "DISP", "yes", List.of("siNoPapers"))
                        .then("MEDIUM", "NO_SHELTER_PAPERS"),
                when("DISP: information", "problemType", "DISP", "yes", List.of("siInfoOnly"))
                        .then("LOW", "INFORMATION"),
                when("DISP: siWeapon unknown", "problemType", "DISP", "unknown", List.of("siWeapon"))
                        .then("MEDIUM", "GRAVE_UNKNOWN"),
                when("DISP: siHostTension unknown", "problemType", "DISP", "unknown", List.of("siHostTension"))
                        .then("MEDIUM", "GRAVE_UNKNOWN"),
                when("DISP: siEviction unknown", "problemType", "DISP", "unknown", List.of("siEviction"))
                        .then("MEDIUM", "GRAVE_UNKNOWN"),
                when("LOSS: suicidal", "problemType", "LOSS", "yes", List.of("siSuicidal"))
                        .then("HIGH", "SUICIDAL"),
                when("LOSS: destitute and alone", "problemType", "LOSS", "yes", List.of("siDestitute", "siAlone"))
                        .then("HIGH", "DESTITUTE_ALONE"),
                when("LOSS: nobody cares for him", "problemType", "LOSS", "yes", List.of("siNoCarer"))
                        .then("MEDIUM", "NO_CARER"),
                when("LOSS: asks for a visit", "problemType", "LOSS", "yes", List.of("siVisit"))
                        .then("LOW", "VISIT"),
                when("TERR: suicidal", "problemType", "TERR", "yes", List.of("siSuicidal"))
                        .then("HIGH", "SUICIDAL"),
                when("TERR: destitute and alone", "problemType", "TERR", "yes", List.of("siDestitute", "siAlone"))
                        .then("HIGH", "DESTITUTE_ALONE"),
                when("TERR: nobody cares for him", "problemType", "TERR", "yes", List.of("siNoCarer"))
                        .then("MEDIUM", "NO_CARER"),
                when("TERR: asks for a visit", "problemType", "TERR", "yes", List.of("siVisit"))
                        .then("LOW", "VISIT"),
                when("ELDER: suicidal", "problemType", "ELDER", "yes", List.of("siSuicidal"))
                        .then("HIGH", "SUICIDAL"),
                when("ELDER: destitute and alone", "problemType", "ELDER", "yes", List.of("siDestitute", "siAlone"))
                        .then("HIGH", "DESTITUTE_ALONE"),
                when("ELDER: nobody cares for him", "problemType", "ELDER", "yes", List.of("siNoCarer"))
                        .then("MEDIUM", "NO_CARER"),
                when("ELDER: asks for a visit", "problemType", "ELDER", "yes", List.of("siVisit"))
                        .then("LOW", "VISIT"),
                when(
                                "LOSS: destitute and perhaps alone",
                                "problemType",
                                "LOSS",
                                "yes",
                                List.of("siDestitute"),
                                "unknown",
                                List.of("siAlone"))
                        .then("HIGH", "DESTITUTE_ALONE"),
                when(
                                "LOSS: alone and perhaps destitute",
                                "problemType",
                                "LOSS",
                                "yes",
                                List.of("siAlone"),
                                "unknown",
                                List.of("siDestitute"))
                        .then("HIGH", "DESTITUTE_ALONE"),
                when("LOSS: alone and not destitute", "problemType", "LOSS", "yes", List.of("siAlone"))
                        .then("NONE", "NO_COLUMN"),
                when("LOSS: siSuicidal unknown", "problemType", "LOSS", "unknown", List.of("siSuicidal"))
                        .then("MEDIUM", "GRAVE_UNKNOWN"),
                when("LOSS: siDestitute unknown", "problemType", "LOSS", "unknown", List.of("siDestitute"))
                        .then("MEDIUM", "GRAVE_UNKNOWN"),
                when("LOSS: siAlone unknown", "problemType", "LOSS", "unknown", List.of("siAlone"))
                        .then("MEDIUM", "GRAVE_UNKNOWN"),
                when("FAM: a child kept by force", "problemType", "FAM", "yes", List.of("siCustodyByForce"))
                        .then("MEDIUM", "CUSTODY_BY_FORCE"),
                when("FAM: alimony or a quarrel", "problemType", "FAM", "yes", List.of("siFamQuarrel"))
                        .then("LOW", "FAMILY_QUARREL"),
                when("KIDN: judged high", "problemType", "KIDN", "judgedLevel", "HIGH")
                        .then("HIGH", "JUDGED"),
                when("JUV: judged high", "problemType", "JUV", "judgedLevel", "HIGH")
                        .then("HIGH", "JUDGED"),
                when("TRUANCY: judged high", "problemType", "TRUANCY", "judgedLevel", "HIGH")
                        .then("HIGH", "JUDGED"),
                when("MORAL: judged high", "problemType", "MORAL", "judgedLevel", "HIGH")
                        .then("HIGH", "JUDGED"),
                when("OTHER: judged high", "problemType", "OTHER", "judgedLevel", "HIGH")
                        .then("HIGH", "JUDGED"),
                when("KIDN: judged imminent", "problemType", "KIDN", "judgedLevel", "IMMINENT")
                        .then("IMMINENT", "JUDGED"),
                when("KIDN: judged medium", "problemType", "KIDN", "judgedLevel", "MEDIUM")
                        .then("MEDIUM", "JUDGED"),
                when("OTHER: judged low", "problemType", "OTHER", "judgedLevel", "LOW")
                        .then("LOW", "JUDGED"),
                when("OTHER: judged none", "problemType", "OTHER", "judgedLevel", "NONE")
                        .then("NONE", "NO_COLUMN"),
                when(
                                "OTHER: judged low but incomplete",
                                "problemType",
                                "OTHER",
                                "judgedLevel",
                                "LOW",
                                "incomplete",
                                true)
                        .then("MEDIUM", "INCOMPLETE"),
                when(
                                "what is judged is not taken for a problem with a column",
                                "problemType",
                                "NEIGH",
                                "judgedLevel",
                                "IMMINENT")
                        .then("NONE", "NO_COLUMN"));
    }
}
