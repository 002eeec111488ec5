package iq.ihala.process.legaladvice;

import iq.ihala.calendar.ArabicDates;
import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.legaladvice.LegalFile;
import iq.ihala.legaladvice.LegalFiles;
import iq.ihala.process.decision.FixedClocks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What medicine sets a time for after sexual violence, whatever is decided about a complaint (dossier §3.1): hours from the event, as
 * the table of fixed clocks has them. Only the day of the event is known, so each runs from its first hour.
 */
@Component
class ClinicalClocks {

    private static final String PROBLEMS = "problemTypes";
    private static final String INCIDENT = "incidentDate";
    private static final Set<String> SEXUAL_VIOLENCE = Set.of("SEXV", "L05", "L06");

    /** In the order of their haste. */
    private static final List<Map.Entry<String, String>> CLOCKS = List.of(
            Map.entry("HIV_PEP", "الوقاية من فيروس نقص المناعة"),
            Map.entry("FORENSIC_EVIDENCE", "الدليل العدلي، في أسرع وقت وقبل الغسل"),
            Map.entry("EMERGENCY_CONTRACEPTION", "الوقاية من الحمل"));

    private final CaseFiles caseFiles;
    private final LegalFiles legalFiles;
    private final FixedClocks clocks;
    private final Clock clock;

    ClinicalClocks(CaseFiles caseFiles, LegalFiles legalFiles, FixedClocks clocks, Clock clock) {
        this.caseFiles = caseFiles;
        this.legalFiles = legalFiles;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** A line for each; none where nobody speaks of sexual violence. */
    List<String> of(CaseNumber number) {
        Map<String, Object> told = caseFiles.newestAnswers(number, Set.of(PROBLEMS, INCIDENT));
        if (!isSexualViolence(number, told.get(PROBLEMS))) {
            return List.of();
        }
        Optional<LocalDate> incident = Optional.ofNullable(told.get(INCIDENT))
                .map(answer -> LocalDate.parse(answer.toString().substring(0, 10)));
        return CLOCKS.stream().map(one -> line(one, incident)).toList();
    }

    private boolean isSexualViolence(CaseNumber number, Object problems) {
        boolean told = problems instanceof List<?> list && list.stream().anyMatch(SEXUAL_VIOLENCE::contains);
        return told
                || legalFiles.find(number.value()).map(LegalFile::offences).stream()
                        .flatMap(Set::stream)
                        .anyMatch(SEXUAL_VIOLENCE::contains);
    }

    private String line(Map.Entry<String, String> one, Optional<LocalDate> incident) {
        long hours = clocks.of(one.getKey()).duration().toHours();
        return one.getValue() + ": خلال " + hours + " ساعة من الحادث"
                + incident.map(day -> until(day, hours)).orElse("");
    }

    private String until(LocalDate incident, long hours) {
        Instant end = incident.atStartOfDay(WorkingCalendar.BASRA).toInstant().plusSeconds(hours * 3600);
        // Whoever was hurt late on that day has a day more: nobody is sent away too early.
        boolean over = clock.instant()
                .isAfter(incident.plusDays(1)
                        .atStartOfDay(WorkingCalendar.BASRA)
                        .toInstant()
                        .plusSeconds(hours * 3600));
        return "، قبل " + ArabicDates.day(end) + (over ? " (انقضى؛ يُسأل الطبيب في كل حال)" : "");
    }
}
