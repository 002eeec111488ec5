package iq.ihala.process.privacy;

import iq.ihala.casefile.CaseDesk;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.ConsentOverrides;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.ContactWay;
import iq.ihala.casefile.Dependants;
import iq.ihala.casefile.Draft;
import iq.ihala.casefile.Drafts;
import iq.ihala.casefile.EmergencyReason;
import iq.ihala.casefile.LegitimateBasis;
import iq.ihala.casefile.OverrideAsked;
import iq.ihala.casefile.Person;
import iq.ihala.casefile.Persons;
import iq.ihala.casefile.SafeContact;
import iq.ihala.casefile.SafeContacts;
import iq.ihala.casefile.SafeHours;
import iq.ihala.casefile.SafetyPlan;
import iq.ihala.casefile.Section;
import iq.ihala.evidence.Custody;
import iq.ihala.evidence.Evidence;
import iq.ihala.forum.Issues;
import iq.ihala.legaladvice.CourtStep;
import iq.ihala.legaladvice.LegalFiles;
import iq.ihala.legaladvice.LegalPapers;
import iq.ihala.programme.Contact;
import iq.ihala.programme.EventKind;
import iq.ihala.programme.EventNumber;
import iq.ihala.programme.NewEvent;
import iq.ihala.programme.Programmes;
import iq.ihala.programme.RequestWords;
import iq.ihala.programme.TrainingRoll;
import iq.ihala.publiccomplaint.Citizen;
import iq.ihala.publiccomplaint.ComplaintWords;
import iq.ihala.publiccomplaint.Complaints;
import iq.ihala.publiccomplaint.Receipt;
import iq.ihala.reporting.Rounds;
import iq.ihala.rights.HoldReason;
import iq.ihala.rights.LegalHolds;
import iq.ihala.volunteer.Honours;
import iq.ihala.volunteer.Ref;
import iq.ihala.volunteer.Roll;
import iq.ihala.volunteer.VisitConsents;
import iq.ihala.volunteer.VisitPlace;
import iq.ihala.volunteer.VisitWords;
import iq.ihala.volunteer.Visits;
import iq.ihala.volunteer.VolunteerWords;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

/** Says words at every service of the house that takes some besides the forms. */
class SpokenWords {

    /** The data-protection officer, who must have been employed before. */
    static final String OFFICER = "stolen.dpo";

    /** An intake counsellor on duty, who must have been employed before. */
    static final String COUNSELLOR = "stolen.counsellor";

    private static final YearMonth REPORTED = YearMonth.of(2009, 4);

    private final CaseFiles cases;
    private final CaseDesk desk;
    private final Consents consents;
    private final Persons persons;
    private final LegalFiles legalFiles;
    private final LegalPapers legalPapers;
    private final Drafts drafts;
    private final Evidence evidence;
    private final Custody custody;
    private final LegalHolds holds;
    private final ConsentOverrides overrides;
    private final SafeContacts contacts;
    private final Issues issues;
    private final Complaints complaints;
    private final Programmes programmes;
    private final TrainingRoll trainingRoll;
    private final Roll roll;
    private final Visits visits;
    private final VisitConsents visitConsents;
    private final Honours honours;
    private final Rounds rounds;

    SpokenWords(
            CaseFiles cases,
            CaseDesk desk,
            Consents consents,
            Persons persons,
            LegalFiles legalFiles,
            LegalPapers legalPapers,
            Drafts drafts,
            Evidence evidence,
            Custody custody,
            LegalHolds holds,
            ConsentOverrides overrides,
            SafeContacts contacts,
            Issues issues,
            Complaints complaints,
            Programmes programmes,
            TrainingRoll trainingRoll,
            Roll roll,
            Visits visits,
            VisitConsents visitConsents,
            Honours honours,
            Rounds rounds) {
        this.cases = cases;
        this.desk = desk;
        this.consents = consents;
        this.persons = persons;
        this.legalFiles = legalFiles;
        this.legalPapers = legalPapers;
        this.drafts = drafts;
        this.evidence = evidence;
        this.custody = custody;
        this.holds = holds;
        this.overrides = overrides;
        this.contacts = contacts;
        this.issues = issues;
        this.complaints = complaints;
        this.programmes = programmes;
        this.trainingRoll = trainingRoll;
        this.roll = roll;
        this.visits = visits;
        this.visitConsents = visitConsents;
        this.honours = honours;
        this.rounds = rounds;
    }

    /** One person's words by every service that takes some; name and telephone are hashed for search as well. */
    @Transactional
    public void everywhere(Canaries canaries) {
        CaseNumber number = cases.open("WALK_IN", "zahra");
        issues.raise("FORUM9", "MEMBER", "OTHER", null, "COMMUNITY", "F", canaries.text());
        complaint(canaries);
        training(canaries);
        volunteers(canaries);
        rounds.open(REPORTED);
        rounds.remark(REPORTED, "checkRemark", "zahra", canaries.text());
        consent(number, ConsentCode.C_FAMILY, canaries);
        consent(number, ConsentCode.C_EVID, canaries);
        drafts.keep(new Draft(
                number, "task-" + number, "form", 1, "zahra", Instant.EPOCH, Map.of("narrative", canaries.text())));
        String piece = evidence.add(
                number,
                Evidence.Declared.NOT_SEXUAL,
                canaries.text(),
                new ByteArrayInputStream(("رسالة: " + canaries.text()).getBytes(StandardCharsets.UTF_8)),
                "zahra");
        custody.handOver(
                number, piece, LocalDate.of(2026, 3, 1), canaries.text(), canaries.text(), canaries.text(), "zahra");
        desk.openInDanger(COUNSELLOR, number, EmergencyReason.CALLS_FOR_HELP, canaries.text());
        cases.assignCounsellor(number, COUNSELLOR);
        desk.note(COUNSELLOR, number, Section.STORY, canaries.text(), null);
        holds.set(number, HoldReason.PERSON_ASKED, canaries.text(), OFFICER);
        override(number, canaries);
        safeWay(number, canaries);
        persons.record(
                number,
                new Person(
                        null,
                        canaries.text(),
                        canaries.text(),
                        canaries.telephone(),
                        1994,
                        "FEMALE",
                        "25_34",
                        "BASRA",
                        canaries.text(),
                        Dependants.NOT_SAID),
                "zahra");
        persons.recordPlan(
                number,
                new SafetyPlan(
                        canaries.text(),
                        canaries.text(),
                        canaries.text(),
                        canaries.text(),
                        canaries.text(),
                        canaries.text(),
                        canaries.text()),
                "zahra");
        legalPapers.write(number.value(), "SHEET", 0, Map.of("own", canaries.text()), "zahra");
        legalFiles.recordCourtStep(
                number.value(),
                new CourtStep(
                        LocalDate.of(2026, 3, 1), "OPEN", null, canaries.text(), canaries.text(), canaries.text()),
                "zahra");
    }

    private void training(Canaries canaries) {
        EventNumber training = programmes.register(
                new NewEvent(EventKind.WORKSHOP, "LETTER", null, "SCHOOL", "DRUG", "BASRA", null, "zahra"),
                new RequestWords(canaries.text(), canaries.text()),
                new Contact(canaries.text(), canaries.telephone()));
        programmes.accept(training, canaries.text());
        programmes.intended(training, canaries.text());
        programmes.reported(training, canaries.text());
        trainingRoll.add(training, canaries.text(), "POLICE", "F", "18_34", "zahra");
    }

    private void complaint(Canaries canaries) {
        Receipt receipt = complaints.register(
                new ComplaintWords(canaries.text(), canaries.text(), canaries.text(), canaries.text()),
                new Citizen(canaries.text(), canaries.telephone()),
                "PERSON",
                false,
                "zahra");
        complaints.draft(receipt, canaries.text());
        complaints.remark(receipt, canaries.text());
        complaints.answered(receipt, canaries.text());
    }

    private void volunteers(Canaries canaries) {
        Ref volunteer = roll.apply(
                new VolunteerWords(
                        canaries.text(),
                        "1990-05-01",
                        canaries.telephone(),
                        canaries.text(),
                        canaries.text(),
                        canaries.text(),
                        canaries.text()),
                "F",
                null,
                "zahra");
        roll.checked(volunteer, "zahra", canaries.text());
        Ref visit = visits.want(
                new VisitWords(canaries.text(), canaries.telephone(), canaries.text()), "ELDERLY", null, "zahra");
        visitConsents.agree(
                visit,
                new VisitPlace(canaries.text(), canaries.text(), canaries.text()),
                LocalDate.of(2999, 1, 1),
                true,
                "ORAL",
                "zahra");
        visits.happened(visit, "NOT_AT_HOME", "NONE", canaries.text());
        honours.nominate(canaries.text(), canaries.text(), "PERSON", "F", null, "zahra");
    }

    private void override(CaseNumber number, Canaries canaries) {
        overrides.ask(new OverrideAsked(
                number, ConsentCode.C_POLICE, "DANGER", LegitimateBasis.DANGER_TO_LIFE, canaries.text(), "zahra"));
        overrides.decide(number, ConsentCode.C_POLICE, "DANGER", true, canaries.text(), "ali");
        overrides.notTold(number, ConsentCode.C_POLICE, "DANGER", canaries.text(), "zahra");
    }

    private void safeWay(CaseNumber number, Canaries canaries) {
        contacts.agree(
                number,
                new SafeContact(
                        true,
                        ContactWay.PHONE_OTHER,
                        false,
                        canaries.telephone(),
                        Set.of(DayOfWeek.MONDAY),
                        List.of(new SafeHours(8, 10)),
                        canaries.text(),
                        canaries.text(),
                        canaries.text(),
                        canaries.text(),
                        false,
                        false),
                "zahra");
    }

    private void consent(CaseNumber number, ConsentCode code, Canaries canaries) {
        consents.give(new ConsentGiven(
                number,
                code,
                null,
                code == ConsentCode.C_FAMILY ? canaries.text() : null,
                null,
                "SELF",
                "VERBAL_WITNESSED",
                canaries.text(),
                "AR",
                "zahra"));
    }
}
