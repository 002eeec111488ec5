package iq.ihala.process.privacy;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.process.support.AutoWorker;
import iq.ihala.volunteer.Honours;
import iq.ihala.volunteer.Ref;
import iq.ihala.volunteer.Roll;
import iq.ihala.volunteer.VisitConsents;
import iq.ihala.volunteer.VisitPlace;
import iq.ihala.volunteer.VisitWords;
import iq.ihala.volunteer.Visits;
import iq.ihala.volunteer.VolunteerWords;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Volunteers, visits and honours that come to every form of their diagrams. */
record VolunteerWalk(
        Roll roll,
        Visits visits,
        VisitConsents visitConsents,
        Honours honours,
        CaseFiles cases,
        Consents consents,
        String words,
        PlantedWords planted) {

    private static final int MOST = 14;
    private static final String WORKER = "auto.a.case_worker";

    void happens(Function<Map<String, Object>, AutoWorker> workers) {
        Map<String, Object> fit = Map.of(
                "guardianAgreed", "YES",
                "identitySeen", "YES",
                "referencesAsked", "YES",
                "volunteerDecision", "FIT",
                "conductSigned", "YES",
                "secrecySigned", "YES",
                "trainingTopics", List.of("LISTENING", "SAFETY", "SECRECY", "LIMITS"),
                "reviewChoice", "LEAVES");
        Ref minor = applied("2011-01-01");
        for (String form : List.of("checkReferences", "interviewVolunteer", "reviewVolunteer")) {
            String before = roll.notes(minor).orElse("");
            workers.apply(fit).workUntil(minor.code(), "userTask_" + form, MOST);
            workers.apply(fit).work(minor.code(), 1);
            String after = roll.notes(minor).orElse("");
            planted.heldElsewhere("volunteer-roll." + form, "volunteerNote", after.substring(before.length()));
        }
        workers.apply(fit).work(minor.code(), MOST);
        Ref leaving = applied("1990-01-01");
        workers.apply(fit).workUntil(leaving.code(), "userTask_trainVolunteer", MOST);
        workers.apply(fit).work(leaving.code(), 1);
        roll.leaves(leaving);
        workers.apply(fit).work(leaving.code(), MOST);
        visited(
                workers,
                visits.want(new VisitWords(words, words, words), "SICK", null, "nobody"),
                "askVisitConsent",
                "HELP");
        visited(workers, visits.wantFor(aCase(), WORKER), "briefVisit", "HELP");
        honoured(workers);
    }

    private void visited(Function<Map<String, Object>, AutoWorker> workers, Ref visit, String asking, String outcome) {
        Map<String, Object> wishes = Map.of(
                "visitAgreed", "YES",
                "visitDate", "2999-01-01",
                "visitorsNotClose", "YES",
                "visitOutcome", outcome);
        workers.apply(wishes).work(visit.code(), 1);
        String form = "outreach-visit." + asking;
        VisitPlace agreed = visits.place(visit).orElseThrow();
        planted.heldElsewhere(form, "visitPlace", agreed.place());
        planted.heldElsewhere(form, "visitHours", agreed.hours());
        planted.heldElsewhere(form, "visitWishes", agreed.wishes());
        workers.apply(wishes).workUntil(visit.code(), "userTask_giveHelp", MOST);
        String report = visits.report(visit).orElse("");
        planted.heldElsewhere("outreach-visit.makeVisit", "visitReport", report);
        workers.apply(wishes).work(visit.code(), 1);
        planted.heldElsewhere(
                "outreach-visit.giveHelp",
                "helpGiven",
                visits.report(visit).orElse("").substring(report.length()));
        Ref off = visits.want(new VisitWords(words, words, words), "SICK", null, "nobody");
        workers.apply(wishes).workUntil(off.code(), "userTask_makeVisit", MOST);
        visitConsents.withdraw(off, "nobody");
        workers.apply(wishes).work(off.code(), MOST);
    }

    private void honoured(Function<Map<String, Object>, AutoWorker> workers) {
        Ref honour = honours.nominate(words, words, "PERSON", "F", null, "nobody");
        workers.apply(Map.of("honourCheck", "CLEAR", "honourApproved", "YES", "publishConsent", "YES"))
                .work(honour.code(), MOST);
        planted.heldElsewhere(
                "honouring.handCertificate",
                "publishWords",
                honours.words(honour).orElseThrow().shown());
    }

    private Ref applied(String born) {
        return roll.apply(
                new VolunteerWords(words, born, AutoWorker.TELEPHONE, words, words, words, words), "F", null, null);
    }

    private CaseNumber aCase() {
        CaseNumber number = cases.open("WALK_IN", WORKER);
        cases.assignCaseWorker(number, WORKER);
        consents.give(
                new ConsentGiven(number, ConsentCode.C_VISIT, null, null, null, "SELF", "SIGNED", null, "AR", WORKER));
        return number;
    }
}
