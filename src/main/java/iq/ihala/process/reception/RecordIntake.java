package iq.ihala.process.reception;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.Dependants;
import iq.ihala.casefile.Person;
import iq.ihala.casefile.Persons;
import iq.ihala.legaladvice.LegalFiles;
import iq.ihala.process.Variables;
import iq.ihala.process.common.ProtectionBeside;
import iq.ihala.process.common.SafeContactAnswers;
import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.decision.Codes;
import iq.ihala.process.fixedclock.FixedClockWatch;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.referral.UnmetNeeds;
import iq.ihala.risk.RiskLevel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * S06: the intake. What it says about age and about the accused decides how the case goes on; what it says about the person is
 * indexed by keyed hash only, and by nothing at all if the consent was for a code.
 */
@Component
class RecordIntake implements StepRecorder {

    /** Accused whose case only supervisors route (dossier §2 rule 3, §12.2 row 17). */
    private static final Set<String> POWERFUL =
            Set.of("POLICE", "MILITARY", "ARMED_GROUP", "TRIBAL_LEADER", "OFFICIAL");

    private static final Pattern TELEPHONE = Pattern.compile("(?:\\p{Nd}[\\s-]*){6,}");
    private static final int WORDS_OF_A_CODE = 2;

    private final CaseFiles caseFiles;
    private final Persons persons;
    private final SafeContactAnswers safeContact;
    private final UnmetNeeds needs;
    private final ProtectionBeside protection;
    private final Codes codes;
    private final LegalFiles legalFiles;
    private final FixedClockWatch watch;
    private final Clock clock;

    RecordIntake(
            CaseFiles caseFiles,
            Persons persons,
            SafeContactAnswers safeContact,
            UnmetNeeds needs,
            ProtectionBeside protection,
            Codes codes,
            LegalFiles legalFiles,
            FixedClockWatch watch,
            Clock clock) {
        this.legalFiles = legalFiles;
        this.watch = watch;
        this.safeContact = safeContact;
        this.caseFiles = caseFiles;
        this.persons = persons;
        this.needs = needs;
        this.protection = protection;
        this.codes = codes;
        this.clock = clock;
    }

    @Override
    public String form() {
        return ReceptionProcess.TAKE_INTAKE;
    }

    @Override
    public void record(Step step) {
        judge(step);
        safeContact.record(step);
        String band = step.text("ageBand").orElse("");
        step.set(Variables.IS_MINOR, Ages.isMinor(band));
        boolean restricted =
                step.text("perpAffiliation").filter(POWERFUL::contains).isPresent();
        step.set(Variables.RESTRICTED, restricted);
        caseFiles.restrict(step.caseNumber(), restricted);
        persons.record(step.caseNumber(), person(step), step.user());
        countMissingShelter(step);
        startWhatCouldNotWait(step);
        step.date("knowledgeDate").ifPresent(knowledge -> watchLimitation(step, knowledge));
        step.set(Variables.RECEPTION_RESULT, ReceptionProcess.RECEIVED);
    }

    private void watchLimitation(Step step, LocalDate knowledge) {
        legalFiles.learnKnowledge(step.caseNumber().value(), knowledge, step.user());
        watch.legalDates(step.caseNumber());
    }

    private void judge(Step step) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.BASRA);
        SafeTalk.requireSafeWay(step);
        step.text("codeName").ifPresent(code -> requireCode(step, code));
        step.number("birthYear")
                .filter(year -> !Ages.fits(step.text("ageBand").orElse(""), year, today.getYear()))
                .ifPresent(year -> {
                    throw step.refuse("birthYear", "سنة الميلاد لا توافق الفئة العمرية");
                });
        if (step.text("mainProblem")
                .filter(main -> !step.list("problemTypes").contains(main))
                .isPresent()) {
            throw step.refuse("mainProblem", "المشكلة الرئيسة ليست من المشكلات المختارة");
        }
        requirePast(step, "incidentDate", today);
        requirePast(step, "knowledgeDate", today);
    }

    /** A code name hides who the person is: no telephone number, and not the three words of a full name. */
    private static void requireCode(Step step, String code) {
        if (TELEPHONE.matcher(code).find() || code.strip().split("\\s+").length > WORDS_OF_A_CODE) {
            throw step.refuse("codeName", "يُكتب رمز قصير لا اسم كامل ولا رقم هاتف");
        }
    }

    private static void requirePast(Step step, String field, LocalDate today) {
        if (step.date(field).filter(today::isBefore).isPresent()) {
            throw step.refuse(field, "التاريخ في المستقبل");
        }
    }

    private static Person person(Step step) {
        boolean byCode =
                step.find(Variables.CONSENT_RECORD).filter("CODE_ONLY"::equals).isPresent();
        return new Person(
                step.text("codeName").filter(code -> byCode).orElse(null),
                named(step, "fullName", byCode),
                named(step, "motherName", byCode),
                named(step, "telephone", byCode),
                step.number("birthYear").filter(year -> !byCode).orElse(null),
                step.text("sex").orElse(null),
                step.text("ageBand").orElse(null),
                step.text("district").orElse(null),
                step.text("quarter").orElse(null),
                new Dependants(
                        step.number("dependants").orElse(null),
                        step.number("dependants0to8").orElse(null),
                        step.number("dependants9to14").orElse(null),
                        step.number("dependants15to17").orElse(null),
                        step.number("dependantsOther").orElse(null)));
    }

    private static String named(Step step, String field, boolean byCode) {
        return step.text(field).filter(said -> !byCode).orElse(null);
    }

    /** That no shelter was found in the hour of danger is counted now that the person agreed to a record. */
    private void countMissingShelter(Step step) {
        if (step.find(Variables.SAFE_PLACE).filter("NONE_AVAILABLE"::equals).isPresent()) {
            needs.record(
                    step.caseNumber().value(), "SHELTER", step.text("district").orElse(null));
            protection.start(step.caseNumber(), ProtectionBeside.PLACE_AGAIN, RiskLevel.IMMINENT);
        }
    }

    /** Services agreed to in the hour of danger, before there was consent to a record. */
    private void startWhatCouldNotWait(Step step) {
        codes.of(step.find(Variables.URGENT_SERVICES).orElse(""))
                .forEach(service -> protection.start(step.caseNumber(), service, RiskLevel.IMMINENT));
    }
}
