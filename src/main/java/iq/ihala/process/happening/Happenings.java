package iq.ihala.process.happening;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.casefile.CaseAccess;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.CaseStatus;
import iq.ihala.casefile.NoConsentException;
import iq.ihala.casefile.Section;
import iq.ihala.casefile.Sight;
import iq.ihala.process.common.DangerSignals;
import iq.ihala.process.common.DangerSource;
import iq.ihala.process.legaladvice.LegalChanges;
import iq.ihala.process.legaladvice.LegalChanges.Heard;
import iq.ihala.process.persondied.DeathReports;
import iq.ihala.process.referralpath.ReopenReason;
import iq.ihala.process.referralpath.ReopeningDesk;
import iq.ihala.staff.Staff;
import iq.ihala.volunteer.Visits;
import java.util.Arrays;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.stereotype.Component;

/** Hands what was said on the page to the paths. */
@Component
class Happenings {

    private static final String SUPERVISOR = "risk_reviewer";

    private final DangerSignals signals;
    private final ReopeningDesk reopening;
    private final DeathReports deaths;
    private final CaseFiles caseFiles;
    private final Staff staff;
    private final LegalChanges legal;
    private final CaseAccess access;
    private final AuditTrail audit;
    private final Visits visits;

    Happenings(
            DangerSignals signals,
            ReopeningDesk reopening,
            DeathReports deaths,
            CaseFiles caseFiles,
            Staff staff,
            LegalChanges legal,
            CaseAccess access,
            AuditTrail audit,
            Visits visits) {
        this.visits = visits;
        this.audit = audit;
        this.legal = legal;
        this.access = access;
        this.signals = signals;
        this.reopening = reopening;
        this.deaths = deaths;
        this.caseFiles = caseFiles;
        this.staff = staff;
    }

    Said danger(CaseNumber caseNumber, String by, String source) {
        return code(DangerSource.values(), source)
                .map(from -> signals.raise(caseNumber, by, from) ? Said.DANGER_PATH : Said.SUPERVISOR_CALLED)
                .orElse(Said.NOT_SAID);
    }

    Said reopen(CaseNumber caseNumber, String supervisor, String reason) {
        if (!isClosed(caseNumber)) {
            return Said.NOT_CLOSED;
        }
        return code(ReopenReason.values(), reason)
                .map(why -> reopen(caseNumber, supervisor, why))
                .orElse(Said.NOT_SAID);
    }

    private Said reopen(CaseNumber caseNumber, String supervisor, ReopenReason why) {
        try {
            return reopening.reopen(caseNumber, supervisor, why) ? Said.REOPENED : Said.NOT_CLOSED;
        } catch (ProcessEngineException notHers) {
            return Said.NOT_YOURS;
        }
    }

    /** @param sure whether she ticked that everything of the case stops */
    Said death(CaseNumber caseNumber, String supervisor, boolean sure) {
        if (!sure) {
            return Said.NOT_SAID;
        }
        return deaths.report(caseNumber, supervisor) ? Said.DEATH_REPORTED : Said.NOTHING_RUNS;
    }

    /** The person thinks otherwise about a complaint: the lawyer asks her, nothing goes on before. */
    Said decision(CaseNumber caseNumber, String by) {
        Heard heard = legal.thinksOtherwise(caseNumber);
        if (heard.goesOn()) {
            audit.record(new AuditEvent(AuditKind.CHANGE, caseNumber.value(), "legal/changed", by, heard.name()));
        }
        return switch (heard) {
            case ASKED_NOW -> Said.DECISION_ASKED;
            case ASKED_SOON -> Said.DECISION_SOON;
            case ADVISED_AGAIN -> Said.ADVISED_AGAIN;
            case NOT_ADVISED -> Said.NOT_ADVISED;
            case CLOSED -> Said.CASE_CLOSED;
        };
    }

    /** Whoever works on the case: case worker, lawyer, supervisor. */
    boolean mayTellOfDecision(String user, CaseNumber caseNumber) {
        Sight sight = access.of(user, caseNumber);
        return sight.writes(Section.STORY) || sight.writes(Section.LEGAL_NOTES);
    }

    /** The outreach unit shall visit; only with the person's own consent, and one visit at a time. */
    Said visit(CaseNumber caseNumber, String by) {
        if (isClosed(caseNumber)) {
            return Said.CASE_CLOSED;
        }
        try {
            visits.wantFor(caseNumber, by);
        } catch (NoConsentException e) {
            return Said.NO_VISIT_CONSENT;
        }
        audit.record(new AuditEvent(AuditKind.CHANGE, caseNumber.value(), "visit/wanted", by, null));
        return Said.VISIT_WANTED;
    }

    /** Whoever works on the case. */
    boolean mayAskForVisit(String user, CaseNumber caseNumber) {
        return mayTellOfDecision(user, caseNumber);
    }

    boolean isSupervisor(String user) {
        return staff.find(user).filter(member -> member.isIn(SUPERVISOR)).isPresent();
    }

    boolean isClosed(CaseNumber caseNumber) {
        return caseFiles.summary(caseNumber).status() == CaseStatus.CLOSED;
    }

    private static <T extends Enum<T>> Optional<T> code(T[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }
}
