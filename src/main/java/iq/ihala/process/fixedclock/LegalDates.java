package iq.ihala.process.fixedclock;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.legaladvice.LegalFile;
import iq.ihala.legaladvice.LegalFiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The last days that the law sets in a case and that somebody still has to be told of. */
@Component
class LegalDates {

    /**
     * After these a person is not pressed with the date of a complaint; a lodged one has the date of its waiver instead. Who tries
     * mediation or a civil case first may still want to complain when it fails: her last day is watched on.
     */
    private static final Set<String> SETTLED = Set.of("NO", "COMPLAIN_NOW", "DEADLINE_PASSED");

    private static final String OPEN = "OPEN";

    private final LegalFiles files;

    LegalDates(LegalFiles files) {
        this.files = files;
    }

    static boolean isLegal(String clock) {
        return FixedClockProcess.COMPLAINT.equals(clock) || FixedClockProcess.WAIVER.equals(clock);
    }

    /** The next last day of this clock, or one that went by if none comes; empty if none runs. */
    Optional<LocalDate> lastDay(CaseNumber caseNumber, String clock) {
        return files.find(caseNumber.value())
                .map(file -> FixedClockProcess.COMPLAINT.equals(clock) ? complaint(file) : waiver(file));
    }

    /** All of them: each offence has its own. */
    List<LocalDate> lastDays(CaseNumber caseNumber, String clock) {
        return FixedClockProcess.COMPLAINT.equals(clock)
                        && lastDay(caseNumber, clock).isPresent()
                ? files.lastDays(caseNumber.value())
                : lastDay(caseNumber, clock).stream().toList();
    }

    private static LocalDate complaint(LegalFile file) {
        boolean settled = file.decision() != null && SETTLED.contains(file.decision());
        return settled ? null : file.complaintDeadline();
    }

    private static LocalDate waiver(LegalFile file) {
        return OPEN.equals(file.complaintResult()) ? file.waiverDeadline() : null;
    }
}
