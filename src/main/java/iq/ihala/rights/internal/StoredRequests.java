package iq.ihala.rights.internal;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseAccess;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.Section;
import iq.ihala.document.ArabicDocument;
import iq.ihala.document.ArabicPdf;
import iq.ihala.rights.Request;
import iq.ihala.rights.Request.Kind;
import iq.ihala.rights.RequestBrought;
import iq.ihala.rights.RequestCarriedOut;
import iq.ihala.rights.RequestDecided;
import iq.ihala.rights.Requests;
import iq.ihala.rights.RightRefusedException;
import iq.ihala.rights.RightRefusedException.Why;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredRequests implements Requests {

    /** P30D of EV4 (A). */
    private static final int ANSWER_WITHIN_DAYS = 30;

    private static final Duration PRINTABLE_FOR = Duration.ofDays(7);

    private final RequestTable table;
    private final CaseFiles caseFiles;
    private final CaseAccess access;
    private final EraseCase eraseCase;
    private final OwnFile ownFile;
    private final ArabicPdf pdf;
    private final Office office;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredRequests(
            RequestTable table,
            CaseFiles caseFiles,
            CaseAccess access,
            EraseCase eraseCase,
            OwnFile ownFile,
            ArabicPdf pdf,
            Office office,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.caseFiles = caseFiles;
        this.access = access;
        this.eraseCase = eraseCase;
        this.ownFile = ownFile;
        this.pdf = pdf;
        this.office = office;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String ask(CaseNumber number, Kind kind, String by) {
        if (kind != Kind.ERASURE) {
            office.require(by, number.value(), Office.DPO, Office.CASE_WORKER);
            if (!office.holds(by, Office.DPO) && !access.of(by, number).reads(Section.IDENTITY)) {
                throw new RightRefusedException(Why.NOT_YOUR_OFFICE);
            }
        } else {
            office.require(by, number.value(), Office.DPO);
        }
        caseFiles.summary(number);
        String id = UUID.randomUUID().toString();
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.BASRA);
        table.insert(id, number, kind, by, clock.instant(), today.plusDays(ANSWER_WITHIN_DAYS));
        audit.record(new AuditEvent(AuditKind.CHANGE, number.value(), "rights." + kind, by, "asked"));
        events.publishEvent(new RequestBrought(find(id).orElseThrow()));
        return id;
    }

    @Override
    public void letPsychNotesGo(String id, String by) {
        Request request = open(id);
        office.require(by, request.caseNumber().value(), Office.PSYCH);
        table.psychAgreed(id, by);
        audit.record(new AuditEvent(
                AuditKind.CHANGE, request.caseNumber().value(), "rights.ACCESS", by, "psychNotesAgreed"));
    }

    @Override
    public void decide(String id, boolean granted, String by) {
        Request request = open(id);
        String number = request.caseNumber().value();
        office.require(by, number, Office.DPO, Office.SUPERVISOR);
        if (request.askedBy().equals(by)) {
            throw new RightRefusedException(Why.SAME_PERSON);
        }
        if (!office.holds(request.askedBy(), Office.DPO)) {
            office.require(by, number, Office.DPO);
        }
        table.decided(id, granted, by, clock.instant());
        audit.record(new AuditEvent(
                AuditKind.CHANGE,
                number,
                "rights." + request.kind(),
                by,
                (granted ? "granted" : "refused") + ",askedBy=" + request.askedBy()));
        if (granted && request.kind() == Kind.ERASURE) {
            eraseCase.erase(request.caseNumber(), by, "DEMAND");
        } else {
            events.publishEvent(new RequestDecided(find(id).orElseThrow()));
        }
    }

    @Override
    public byte[] print(String id, String by) {
        Request request = table.lock(id)
                .filter(asked -> asked.kind() == Kind.ACCESS)
                .orElseThrow(() -> new RightRefusedException(Why.NOT_ASKED));
        String number = request.caseNumber().value();
        office.require(by, number, Office.DPO, Office.CASE_WORKER);
        if (!Boolean.TRUE.equals(request.granted())) {
            throw new RightRefusedException(Why.NOT_GRANTED);
        }
        if (!by.equals(request.askedBy()) && !by.equals(request.decidedBy())) {
            throw new RightRefusedException(Why.NOT_YOUR_OFFICE);
        }
        if (clock.instant().isAfter(request.decidedAt().plus(PRINTABLE_FOR))) {
            throw new RightRefusedException(Why.OUT_OF_TIME);
        }
        ArabicDocument paper = ownFile.of(request.caseNumber(), request.psychAgreedBy() != null);
        audit.record(new AuditEvent(
                AuditKind.EXPORT,
                number,
                "ownFile",
                by,
                "askedBy=" + request.askedBy() + ",decidedBy=" + request.decidedBy()));
        byte[] printed = pdf.print(paper);
        carriedOut(request);
        return printed;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Request> find(String id) {
        return table.find(id);
    }

    @Override
    public void drop(String id, String by) {
        Request request = open(id);
        String number = request.caseNumber().value();
        office.require(by, number, Office.DPO);
        table.decided(id, false, by, clock.instant());
        audit.record(new AuditEvent(AuditKind.CHANGE, number, "rights." + request.kind(), by, "notWanted"));
    }

    @Override
    public void corrected(CaseNumber number, String by) {
        table.of(number.value()).stream()
                .filter(one ->
                        one.kind() == Kind.CORRECTION && Boolean.TRUE.equals(one.granted()) && one.doneAt() == null)
                .forEach(this::carriedOut);
    }

    private void carriedOut(Request request) {
        if (request.doneAt() == null) {
            table.done(request.id(), clock.instant());
            events.publishEvent(new RequestCarriedOut(find(request.id()).orElseThrow()));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Request> of(CaseNumber number) {
        return table.of(number.value());
    }

    private Request open(String id) {
        return table.lock(id).filter(Request::isOpen).orElseThrow(() -> new RightRefusedException(Why.NOT_ASKED));
    }
}
