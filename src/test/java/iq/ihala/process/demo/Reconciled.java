package iq.ihala.process.demo;

import static iq.ihala.process.demo.Said.said;

import java.util.Map;

/** Two neighbours and a mediator, played on from where the demonstration leaves them. */
final class Reconciled {

    private static final String MEDIATOR = "mediator";

    private Reconciled() {}

    /** From the private talks to the signatures (dossier §7.2 M02 to M07). */
    static void inOneSession(PlayedOn neighbour, String points) {
        neighbour.does(
                MEDIATOR,
                "userTask_talkFirstParty",
                said(
                        "safeToTalk", "YES",
                        "partyAnswer", "AGREES",
                        "talkFear", "N",
                        "sameSexMediator", "THIS_ONE",
                        "ownSupporter", "NOT_WANTED",
                        "stopWord", "كفى",
                        "otherPartyInvite", "PERSON_TELLS",
                        "otherMayHear", "المولدة وساعاتها"));
        neighbour.does(
                MEDIATOR,
                "userTask_talkSecondParty",
                said(
                        "partyAnswer", "AGREES",
                        "otherTold", "YES",
                        "otherFear", "N",
                        "otherAdult", "YES",
                        "otherSameSexMediator", "THIS_ONE",
                        "otherSupporter", "NOT_WANTED",
                        "otherStopWord", "قف"));
        neighbour.does(
                MEDIATOR,
                "userTask_mediate",
                said(
                        "safeToTalk", "YES",
                        "consentFirstParty", "YES",
                        "consentSecondParty", "YES",
                        "sessionWay", "JOINT",
                        "supporterPresent", "NOT_WANTED",
                        "mediationResult", "AGREED",
                        "agreementPoints", points));
        neighbour.does(
                "lawyer",
                "userTask_checkAgreement",
                said(
                        "lawVoluntary", "YES",
                        "lawNoPerson", "YES",
                        "lawNoFelony", "YES",
                        "lawNoWaiver", "YES",
                        "complaintPending", "NO",
                        "agreementDecision", "LAWFUL"));
        neighbour.does(
                MEDIATOR,
                "userTask_signAgreement",
                said(
                        "safeToTalk", "YES",
                        "signedFirst", "YES",
                        "signedSecond", "YES",
                        "witnessPresent", "YES",
                        "copyFirst", "SAFE_GIVEN",
                        "copySecond", "GIVEN"));
    }

    /** A contact of the follow-up in which the agreement was asked about (M08). */
    static void keepTheAgreement(PlayedOn neighbour, String nextStep) {
        Map<String, Object> contact = said(
                "contactMade", "YES",
                "safeToTalk", "YES",
                "contactMethodUsed", "PERSON_CAME",
                "visitType", "OFFICE",
                "newRisk", "NO",
                "incidentSince", "NO",
                "serviceReceived", "NOT_DUE",
                "planStillFits", "YES",
                "agreementKept", "YES",
                "nextStep", nextStep,
                "followUpNote", "يلتزم الجاران بالاتفاق");
        neighbour.does("case.m", "userTask_followUp", contact);
    }
}
