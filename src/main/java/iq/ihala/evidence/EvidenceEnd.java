package iq.ihala.evidence;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.CaseStatus;
import iq.ihala.casefile.CaseSummary;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.Consents;
import iq.ihala.legaladvice.CourtStep;
import iq.ihala.legaladvice.LegalFile;
import iq.ihala.legaladvice.LegalFiles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The end of C-EVID (dossier §3.4): ninety days after the legal step the files go. While a session is ahead, the case is open and
 * nothing legal has happened yet, or the case is on legal hold, they stay.
 */
@Component
class EvidenceEnd {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceEnd.class);

    private final EvidenceTable table;
    private final Evidence evidence;
    private final EvidenceSettings settings;
    private final Consents consents;
    private final CaseFiles caseFiles;
    private final LegalFiles legalFiles;
    private final Clock clock;
    private final TransactionTemplate transaction;

    EvidenceEnd(
            EvidenceTable table,
            Evidence evidence,
            EvidenceSettings settings,
            Consents consents,
            CaseFiles caseFiles,
            LegalFiles legalFiles,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.evidence = evidence;
        this.settings = settings;
        this.consents = consents;
        this.caseFiles = caseFiles;
        this.legalFiles = legalFiles;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Deletes what is past its time; gives how many files. Two nodes that do it together do it once. Never throws. */
    int sweep() {
        int deleted = 0;
        try {
            List<String> cases = transaction.execute(status -> table.casesWithFiles());
            for (String number : cases == null ? List.<String>of() : cases) {
                deleted += end(new CaseNumber(number));
            }
        } catch (RuntimeException e) {
            LOG.error("The nightly end of evidence stopped: {}", e.getClass().getSimpleName());
        }
        return deleted;
    }

    private int end(CaseNumber number) {
        Integer deleted = transaction.execute(status ->
                why(number).map(why -> evidence.deleteAll(number, why)).orElse(0));
        return deleted == null ? 0 : deleted;
    }

    private Optional<String> why(CaseNumber number) {
        if (!consents.isLive(number, ConsentCode.C_EVID, null, null)) {
            return Optional.of("WITHDRAWN");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.BASRA);
        return lastDay(number).filter(day -> day.isBefore(today)).map(day -> "TIME");
    }

    /** Empty while the legal step is still ahead. */
    private Optional<LocalDate> lastDay(CaseNumber number) {
        List<CourtStep> steps = legalFiles.courtSteps(number.value());
        Optional<LocalDate> session = legalFiles.find(number.value()).map(LegalFile::nextSession);
        Optional<LocalDate> step = steps.stream().map(CourtStep::on).max(Comparator.naturalOrder());
        if (session.isPresent() && step.map(session.get()::isAfter).orElse(true)) {
            step = session;
        }
        if (step.isEmpty()) {
            CaseSummary summary = caseFiles.summary(number);
            step = summary.status() == CaseStatus.CLOSED ? Optional.of(summary.closedOn()) : Optional.empty();
        }
        return step.map(day -> day.plusDays(settings.daysAfterLegalStep()));
    }
}
