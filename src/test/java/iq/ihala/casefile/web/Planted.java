package iq.ihala.casefile.web;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.Person;
import iq.ihala.casefile.Persons;
import iq.ihala.casefile.Section;
import iq.ihala.casefile.StepAnswers;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A case with one unmistakable word in each section. */
@Component
class Planted {

    private static final Map<Section, Map.Entry<String, String>> FIELDS = Map.of(
            Section.IDENTITY, Map.entry("reception.takeIntake", "fullName"),
            Section.STORY, Map.entry("reception.takeIntake", "narrative"),
            Section.HEALTH, Map.entry("immediate-danger.callMedicalHelp", "hospital"),
            Section.RISK_ANSWERS, Map.entry("risk-assessment.assessOtherProblems", "judgementReasons"),
            Section.LEGAL_NOTES, Map.entry("legal-advice.classifyOffences", "offenceNote"),
            Section.PSYCH_NOTES, Map.entry("risk-assessment.screenSuicide", "screenNote"),
            Section.CONSENTS, Map.entry("options-talk.askConsent", "mayBeSaid"));

    private final CaseFiles caseFiles;
    private final Persons persons;
    private final Consents consents;
    private final AuditTrail audit;
    private final Clock clock;

    Planted(CaseFiles caseFiles, Persons persons, Consents consents, AuditTrail audit, Clock clock) {
        this.caseFiles = caseFiles;
        this.persons = persons;
        this.consents = consents;
        this.audit = audit;
        this.clock = clock;
    }

    static String word(Section section) {
        return section == Section.AUDIT
                ? "canary.audit"
                : "قناري-" + section.name().replace('_', '-') + "-7Zr";
    }

    static Set<Section> wordsIn(String page) {
        return Arrays.stream(Section.values())
                .filter(section -> page.contains(word(section)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Section.class)));
    }

    @Transactional
    public CaseNumber plant(String openedBy, String telephone) {
        CaseNumber number = caseFiles.open("WALK_IN", openedBy);
        FIELDS.forEach((section, field) -> caseFiles.storeStep(new StepAnswers(
                number,
                "scope-" + section.ordinal(),
                field.getKey(),
                1,
                "planter",
                clock.instant(),
                Map.of(field.getValue(), word(section)))));
        persons.record(
                number,
                new Person(null, "فاطمة عبد الزهرة", "أم فاطمة", telephone, 1990, "FEMALE", "25_34", null, null, null),
                "planter");
        consents.give(new ConsentGiven(
                number,
                ConsentCode.C_RECORD,
                null,
                null,
                null,
                "SELF",
                "VERBAL_WITNESSED",
                word(Section.CONSENTS),
                "AR",
                "planter"));
        look(number);
        return number;
    }

    /** The word of the audit section once more, so that it stands among the newest entries. */
    @Transactional
    public void look(CaseNumber number) {
        audit.record(new AuditEvent(AuditKind.READ, number.value(), "planted", word(Section.AUDIT), ""));
    }
}
