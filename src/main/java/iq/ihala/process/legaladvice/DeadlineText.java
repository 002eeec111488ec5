package iq.ihala.process.legaladvice;

import iq.ihala.calendar.ArabicDates;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.legaladvice.ComplaintDeadlines;
import iq.ihala.legaladvice.LegalFile;
import iq.ihala.legaladvice.LegalFiles;
import iq.ihala.process.forms.AnswerWords;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Fact {@code deadlineText}: the last day for a complaint and the day of the waiver, with the days that are left. Before a
 * lawyer has classified it says what would hold if only a complaint could move the offence.
 */
@Component
class DeadlineText implements FormFact {

    private static final String KNOWLEDGE = "knowledgeDate";

    private final LegalFiles legalFiles;
    private final ComplaintDeadlines rules;
    private final CaseFiles caseFiles;
    private final AnswerWords words;
    private final ClinicalClocks clinical;
    private final Clock clock;

    DeadlineText(
            LegalFiles legalFiles,
            ComplaintDeadlines rules,
            CaseFiles caseFiles,
            AnswerWords words,
            ClinicalClocks clinical,
            Clock clock) {
        this.words = words;
        this.clinical = clinical;
        this.legalFiles = legalFiles;
        this.rules = rules;
        this.caseFiles = caseFiles;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "deadlineText";
    }

    @Override
    public Object value(FactContext context) {
        return of(context.caseNumber());
    }

    /** What the law sets a time for, then, on lines of their own, what medicine does. */
    String of(CaseNumber caseNumber) {
        List<String> lines = new ArrayList<>(List.of(ofTheLaw(caseNumber)));
        lines.addAll(clinical.of(caseNumber));
        return String.join("\n", lines);
    }

    private String ofTheLaw(CaseNumber caseNumber) {
        Optional<LegalFile> file = legalFiles.find(caseNumber.value());
        if (file.isEmpty() || file.get().complaintOnly() == null) {
            return beforeTheLawyer(caseNumber);
        }
        if (file.get().waiverDeadline() != null) {
            return said("تُعدّ الشكوى متروكة إن لم تُراجَع حتى", file.get().waiverDeadline());
        }
        if (file.get().complaintOnly().equals("NO")) {
            return "لا تسري مدة الثلاثة أشهر على هذه الجريمة";
        }
        return file.get().complaintDeadline() == null
                ? "لا يُعرف تاريخ العلم بالجريمة بعد: قد تسري مدة ثلاثة أشهر"
                : byOffence(caseNumber, file.get());
    }

    /** One day where it is the same for all, else each with what it is about. */
    private String byOffence(CaseNumber caseNumber, LegalFile file) {
        Map<LocalDate, List<String>> days = new TreeMap<>();
        legalFiles.offences(caseNumber.value()).stream()
                .filter(one -> one.lastDay() != null)
                .forEach(one -> days.computeIfAbsent(one.lastDay(), day -> new ArrayList<>())
                        .add(OffenceDay.title(words, one.offence())));
        if (days.size() < 2) {
            return said("آخر يوم لتقديم الشكوى", file.complaintDeadline());
        }
        return days.entrySet().stream()
                .map(day -> said("آخر يوم لتقديم الشكوى عن " + String.join("، ", day.getValue()), day.getKey()))
                .collect(Collectors.joining("\n"));
    }

    private String beforeTheLawyer(CaseNumber caseNumber) {
        return Optional.ofNullable(
                        caseFiles.newestAnswers(caseNumber, Set.of(KNOWLEDGE)).get(KNOWLEDGE))
                .map(answer -> LocalDate.parse(answer.toString().substring(0, 10)))
                .flatMap(knowledge -> rules.complaintDeadline(knowledge, null, "UNSURE"))
                .map(last -> said("إن كانت الجريمة لا تُحرَّك إلا بشكوى فآخر يوم لتقديمها", last))
                .orElse("لم تُحسب بعد: بعض الجرائم لا تُقبل فيها الشكوى بعد ثلاثة أشهر من العلم بها");
    }

    private String said(String what, LocalDate day) {
        long left = ChronoUnit.DAYS.between(LocalDate.now(clock), day);
        return what + ": " + ArabicDates.day(day) + (left < 0 ? " (انقضى)" : " (الأيام الباقية: " + left + ")");
    }
}
