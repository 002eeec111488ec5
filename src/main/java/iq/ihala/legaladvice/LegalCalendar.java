package iq.ihala.legaladvice;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.legaladvice.LegalDate.Kind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What runs out when, over all cases: codes and dates. Whose case it is must be asked before a number is shown. */
@Service
@Transactional(readOnly = true)
public class LegalCalendar {

    private final LegalFileEntries files;
    private final OffenceDeadlines offences;
    private final Clock clock;

    LegalCalendar(LegalFileEntries files, OffenceDeadlines offences, Clock clock) {
        this.files = files;
        this.offences = offences;
        this.clock = clock;
    }

    /**
     * The days that come, today included, earliest first. The last day of each offence stands there while no complaint is lodged,
     * its waiver and sessions while it runs. Two statements.
     *
     * @param days how far ahead
     */
    public List<LegalDate> ahead(int days) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.BASRA);
        LocalDate last = today.plusDays(days);
        // The files first: what of them was changed in this transaction is written before they are asked for.
        List<LegalDate> ofFiles = files.withDatesBetween(today, last).stream()
                .map(LegalFileEntry::toRecord)
                .flatMap(file -> dates(file)
                        // Once a lawyer has classified, each offence has its own.
                        .filter(date -> date.kind() != Kind.COMPLAINT || file.complaintOnly() == null))
                .toList();
        return Stream.concat(offences.waitingBetween(today, last).stream(), ofFiles.stream())
                .filter(date -> !date.on().isBefore(today) && !date.on().isAfter(last))
                .sorted(Comparator.comparing(LegalDate::on).thenComparing(LegalDate::caseNumber))
                .toList();
    }

    /**
     * Cases of which a last day went by without a complaint, by number: also where mediation or a civil case was tried instead,
     * and where no lawyer ever saw the case; and complaints that were left until they count as waived. Who wants no complaint has
     * missed none. One statement.
     */
    public List<LegalFile> missed() {
        return files.missedBefore(LocalDate.ofInstant(clock.instant(), WorkingCalendar.BASRA)).stream()
                .map(LegalFileEntry::toRecord)
                .toList();
    }

    /** Of one file: the next last day while no complaint is lodged, waiver and session while it runs. */
    static Stream<LegalDate> dates(LegalFile file) {
        boolean lodged = file.complaintResult() != null;
        boolean runs = "OPEN".equals(file.complaintResult());
        return Stream.of(
                        lodged ? null : date(file, file.complaintDeadline(), Kind.COMPLAINT),
                        runs ? date(file, file.waiverDeadline(), Kind.WAIVER) : null,
                        runs ? date(file, file.nextSession(), Kind.SESSION) : null)
                .filter(java.util.Objects::nonNull);
    }

    private static LegalDate date(LegalFile file, LocalDate on, Kind kind) {
        return on == null ? null : new LegalDate(file.caseNumber(), on, kind, Set.of());
    }
}
