package iq.ihala.legaladvice;

import iq.ihala.calendar.WorkingCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps the last day of each offence of a case and says which comes next. It works in the caller's transaction. */
@Component
class LastDays {

    private static final String NO = "NO";

    private final OffenceDeadlines rows;
    private final LawTables law;
    private final ComplaintDeadlines rules;
    private final Clock clock;

    LastDays(OffenceDeadlines rows, LawTables law, ComplaintDeadlines rules, Clock clock) {
        this.rows = rows;
        this.law = law;
        this.rules = rules;
        this.clock = clock;
    }

    List<OffenceDeadline> of(String caseNumber) {
        return rows.of(caseNumber);
    }

    /**
     * What the lawyer said of all of them holds for each that the law's table lets wait for a complaint, or leaves open; where it
     * lets none wait, her word holds for all. Nothing waits where she said so.
     */
    void classify(String caseNumber, Set<String> offences, String complaintOnly) {
        Map<String, String> table =
                law.of(LawKind.OFFENCE).stream().collect(Collectors.toMap(LawRow::code, LawRow::complaintOnly));
        boolean none = offences.stream().noneMatch(code -> mayWait(table.get(code)));
        rows.classify(
                caseNumber,
                offences.stream()
                        .collect(Collectors.toMap(
                                Function.identity(), code -> none || mayWait(table.get(code)) ? complaintOnly : NO)));
    }

    /** @return false if this is no offence of the case */
    boolean learn(String caseNumber, String offence, String complaintOnly, LocalDate knowledge) {
        return rows.learn(caseNumber, offence, complaintOnly, knowledge);
    }

    /** Computes each anew and gives the next. */
    Optional<LocalDate> compute(LegalFileEntry file, String caseNumber) {
        List<OffenceDeadline> offences = rows.of(caseNumber);
        if (offences.isEmpty()) {
            return rules.complaintDeadline(file.knowledgeDate(), file.excuseEndDate(), file.complaintOnly());
        }
        List<LocalDate> days = offences.stream()
                .map(one -> {
                    LocalDate known = one.knowledgeDate() == null ? file.knowledgeDate() : one.knowledgeDate();
                    LocalDate last = rules.complaintDeadline(known, file.excuseEndDate(), one.complaintOnly())
                            .orElse(null);
                    if (!Objects.equals(last, one.lastDay())) {
                        rows.lastDay(caseNumber, one.offence(), last);
                    }
                    return last;
                })
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return next(days);
    }

    /** The days of a file, earliest first, each once. */
    List<LocalDate> days(LegalFileEntry file, String caseNumber) {
        List<LocalDate> days = days(rows.of(caseNumber));
        return days.isEmpty() && file.complaintDeadline() != null ? List.of(file.complaintDeadline()) : days;
    }

    private static List<LocalDate> days(List<OffenceDeadline> offences) {
        return offences.stream()
                .map(OffenceDeadline::lastDay)
                .filter(Objects::nonNull)
                .sorted()
                .distinct()
                .toList();
    }

    /** The first that is not over; if all are, the last. */
    Optional<LocalDate> next(List<LocalDate> days) {
        return days.stream()
                .filter(day -> !day.isBefore(today()))
                .findFirst()
                .or(() -> days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1)));
    }

    /** Marks the days that went by since this was asked last; each is given once. */
    Set<LocalDate> newlyMissed(String caseNumber) {
        Set<LocalDate> missed = new LinkedHashSet<>();
        rows.of(caseNumber).stream().filter(one -> one.isMissedOn(today())).forEach(one -> {
            rows.missed(caseNumber, one.offence(), one.lastDay());
            missed.add(one.lastDay());
        });
        return missed;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.BASRA);
    }

    private static boolean mayWait(String inTheTable) {
        return "YES".equals(inTheTable) || "UNSURE".equals(inTheTable);
    }
}
