package iq.ihala.process.mediation;

import static iq.ihala.process.support.Answers.with;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.support.TestHouse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is said in a mediation that goes well; tests change what they are about. */
public final class Mediated {

    static final List<String> GATES = List.of(
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

    private Mediated() {}

    /** A case whose person has agreed to a mediation, at the moment when the table decides; the talk about options is over. */
    public static CaseNumber begun(
            TestHouse house, CaseFiles files, Consents consents, String caseWorker, String matter) {
        CaseNumber number = files.open("WALK_IN", caseWorker);
        files.storeStep(new StepAnswers(
                number, "talk", "options-talk.talkOptions", 1, caseWorker, Instant.now(), gates(matter)));
        consents.give(new ConsentGiven(
                number, ConsentCode.C_MED, null, null, null, "SELF", "SIGNED", null, "AR", caseWorker));
        house.runtime()
                .createProcessInstanceByKey("referral-path")
                .businessKey(number.value())
                .setVariables(Map.of("riskLevel", "LOW", "restricted", false, "mediationConsent", true))
                .startBeforeActivity("callActivity_mediation")
                .execute();
        return number;
    }

    /** The talk about options: everything that the table asks is answered with no. */
    public static Map<String, Object> gates(String matter) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("wantsMediation", "YES");
        answers.put("mediationMatter", matter);
        GATES.forEach(gate -> answers.put(gate, "N"));
        return answers;
    }

    public static Map<String, Object> chosen(String mediator) {
        return Map.of(
                "mediatorFound", "YES",
                "mediatorUser", mediator,
                "mediatorNotKin", "YES",
                "mediatorNotPaid", "YES");
    }

    public static Map<String, Object> firstAgrees() {
        return with(
                Map.of(
                        "safeToTalk", "YES",
                        "partyAnswer", "AGREES",
                        "talkFear", "N",
                        "sameSexMediator", "THIS_ONE",
                        "ownSupporter", "COMES",
                        "stopWord", "كفى",
                        "otherMayHear", "المولدة فقط"),
                Map.of("otherPartyInvite", "MEDIATOR_CALLS", "otherPartyPhone", "07700000099"));
    }

    public static Map<String, Object> secondAgrees() {
        return Map.of(
                "partyAnswer", "AGREES",
                "otherTold", "YES",
                "otherFear", "N",
                "otherAdult", "YES",
                "otherSameSexMediator", "THIS_ONE",
                "otherSupporter", "NOT_WANTED",
                "otherStopWord", "قف");
    }

    public static Map<String, Object> session(String result) {
        Map<String, Object> answers = new LinkedHashMap<>(Map.of(
                "safeToTalk", "YES",
                "mediationResult", result,
                "consentFirstParty", "YES",
                "consentSecondParty", "YES",
                "sessionWay", "SHUTTLE",
                "supporterPresent", "YES"));
        if (RecordMediation.isAgreement(result)) {
            answers.put("agreementPoints", "الطرف الأول يطفئ المولدة عند منتصف الليل");
        }
        return answers;
    }

    public static Map<String, Object> checked(String decision) {
        Map<String, Object> answers = new LinkedHashMap<>(Map.of(
                "lawVoluntary", "YES",
                "lawNoPerson", "YES",
                "lawNoFelony", "YES",
                "lawNoWaiver", "YES",
                "complaintPending", "NO",
                "agreementDecision", decision));
        if (decision.equals("CHANGE")) {
            answers.put("agreementNote", "يُحذف التنازل عن النفقة");
        }
        return answers;
    }

    public static Map<String, Object> signed() {
        return Map.of(
                "safeToTalk", "YES",
                "signedFirst", "YES",
                "signedSecond", "YES",
                "witnessPresent", "YES",
                "copyFirst", "NOT_SAFE",
                "copySecond", "NOT_GIVEN");
    }

    public static Map<String, Object> lawful(String answer) {
        return Map.of(
                "lawVoluntary", "YES",
                "lawNoPerson", "YES",
                "lawNoFelony", "YES",
                "lawNeedsJudge", "NO",
                "mediationLawful", answer,
                "lawfulNote", "سبب");
    }

    public static Map<String, Object> explained() {
        return Map.of("safeToTalk", "YES", "refusalExplained", "YES");
    }
}
