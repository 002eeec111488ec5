package iq.ihala.process.legaladvice;

import iq.ihala.calendar.ArabicDates;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.LiveConsent;
import iq.ihala.casefile.Persons;
import iq.ihala.legaladvice.LawKind;
import iq.ihala.legaladvice.LawRow;
import iq.ihala.legaladvice.LawTables;
import iq.ihala.legaladvice.LegalFile;
import iq.ihala.legaladvice.LegalFiles;
import iq.ihala.process.forms.AnswerWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The draft of a complaint's statement, of the facts to which the person agreed and no other (dossier §3.4 C-FIELD). Nothing of
 * her health, of the risk tools or of the psychologist's notes is looked at, whatever was agreed.
 */
@Component
class Statement {

    private static final String NAME_PHONE = "NAME_PHONE";
    private static final String FULL = "FULL_REPORT";
    private static final List<String> SUMMARY = List.of("incidentDate", "place", "knowledgeDate", "perpRelation");
    private static final Set<String> DAYS = Set.of("incidentDate", "knowledgeDate");
    private static final String STORY = "narrative";
    /** A rule of the law that names no act. */
    private static final String NO_ACT = "NONE";
    /** Stated only where such a case is heard. */
    private static final String CIVIL = "CIVIL";

    private static final String FAMILY_COURT = "PERSONAL_STATUS_COURT";

    private final CaseFiles caseFiles;
    private final Persons persons;
    private final LegalFiles legalFiles;
    private final LawTables law;
    private final AnswerWords words;

    Statement(CaseFiles caseFiles, Persons persons, LegalFiles legalFiles, LawTables law, AnswerWords words) {
        this.caseFiles = caseFiles;
        this.persons = persons;
        this.legalFiles = legalFiles;
        this.law = law;
        this.words = words;
    }

    /** @param consent says how much: CODE_ONLY gives nothing of hers */
    String draft(CaseNumber number, LiveConsent consent) {
        List<String> lines = new ArrayList<>();
        String agreed = consent.fieldSet();
        if (Set.of(NAME_PHONE, "SUMMARY", FULL).contains(agreed)) {
            persons.of(number).ifPresent(person -> {
                add(lines, "المشتكي/ة", person.fullName());
                add(lines, "الهاتف", person.telephone());
            });
        }
        if (Set.of("SUMMARY", FULL).contains(agreed)) {
            Map<String, Object> told = caseFiles.newestAnswers(number, Set.copyOf(SUMMARY));
            SUMMARY.forEach(field -> add(lines, words.label(field), said(field, told.get(field))));
            legalFiles
                    .find(number.value())
                    .map(LegalFile::offences)
                    .ifPresent(codes -> add(
                            lines,
                            "الوقائع",
                            acts(codes, consent.recipient())
                                    .map(code -> OffenceDay.title(words, code))
                                    .collect(Collectors.joining("، "))));
        }
        if (FULL.equals(agreed)) {
            add(
                    lines,
                    "ما حدث",
                    words.say(
                            STORY,
                            caseFiles.newestAnswers(number, Set.of(STORY)).get(STORY)));
        }
        lines.add("أطلب الشكوى بحق المشكو منه واتخاذ الإجراءات القانونية.");
        return String.join("\n", lines);
    }

    /** What somebody else did. */
    private Stream<String> acts(Set<String> codes, String place) {
        return law.of(LawKind.OFFENCE).stream()
                .filter(row -> !row.penaltyClass().equals(NO_ACT))
                .filter(row -> !row.penaltyClass().equals(CIVIL) || FAMILY_COURT.equals(place))
                .map(LawRow::code)
                .filter(codes::contains)
                .filter(code -> !OwnActs.isOne(code));
    }

    private String said(String field, Object answer) {
        return answer != null && DAYS.contains(field)
                ? ArabicDates.day(LocalDate.parse(answer.toString().substring(0, 10)))
                : words.say(field, answer);
    }

    private static void add(List<String> lines, String label, String text) {
        if (text != null && !text.isBlank()) {
            lines.add(label + ": " + text);
        }
    }
}
