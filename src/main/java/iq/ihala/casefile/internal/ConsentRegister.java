package iq.ihala.casefile.internal;

import static iq.ihala.casefile.internal.Codes.codeOrNull;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.calendar.Remembered;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentEntry;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.ConsentWithdrawn;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.LiveConsent;
import iq.ihala.casefile.YesTakenBack;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ConsentRegister implements Consents {

    private static final Duration KINDS_FRESH_FOR = Duration.ofMinutes(10);

    private final ConsentRows rows;
    private final Remembered<Map<ConsentCode, ConsentKindRow>> kinds;
    private final Wordings wordings;
    private final ConsentSeal seal;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsentRegister(
            ConsentRows rows,
            ConsentKinds kinds,
            Wordings wordings,
            ConsentSeal seal,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.kinds = new Remembered<>(
                () -> kinds.findAll().stream().collect(Collectors.toMap(ConsentKindRow::code, Function.identity())),
                KINDS_FRESH_FOR,
                clock);
        this.wordings = wordings;
        this.seal = seal;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void give(ConsentGiven given) {
        ConsentKindRow kind = kind(given.code());
        Instant now = clock.instant();
        var row = row(given.caseNumber(), given.code(), given.item(), given.recordedBy(), now);
        row.granted = true;
        seal.seal(given, row);
        row.fieldSet = codeOrNull(given.fieldSet(), "field set");
        row.givenBy = codeOrNull(given.givenBy(), "giver");
        row.how = codeOrNull(given.how(), "way of consenting");
        row.language = codeOrNull(given.language(), "language");
        row.textVersion = wordings.inForce(given.code()).version();
        row.oneAction = kind.oneAction();
        row.validUntil = kind.validUntil(now);
        rows.save(row);
        remember(given.caseNumber(), given.code(), given.recordedBy(), "GIVEN");
    }

    @Override
    public void refuse(CaseNumber number, ConsentCode code, String item, String by) {
        Instant now = clock.instant();
        boolean hadAgreed = end(number, code, item, by, "REFUSED", now);
        rows.save(row(number, code, item, by, now));
        remember(number, code, by, "REFUSED");
        if (hadAgreed) {
            events.publishEvent(new YesTakenBack(number, code, item, by));
        }
    }

    @Override
    public boolean isLive(CaseNumber number, ConsentCode code, String item, String recipient) {
        return newest(number, code, item, recipient).isPresent();
    }

    @Override
    public Optional<LiveConsent> live(CaseNumber number, ConsentCode code, String item, String recipient) {
        return newest(number, code, item, recipient).map(seal::live);
    }

    @Override
    public List<LiveConsent> inForce(CaseNumber number) {
        return rows.inForce(number.value(), clock.instant()).stream()
                .map(seal::live)
                .toList();
    }

    @Override
    public boolean use(CaseNumber number, ConsentCode code, String item, String recipient) {
        boolean used = rows.use(number.value(), code.name(), item, seal.key(recipient), clock.instant()) > 0;
        if (used) {
            remember(number, code, AuditEvent.HOUSE, "USED");
        }
        return used;
    }

    @Override
    public void withdraw(CaseNumber number, ConsentCode code, String item, String by) {
        end(number, code, item, by, "WITHDRAWN", clock.instant());
        remember(number, code, by, "WITHDRAWN");
    }

    @Override
    public List<ConsentEntry> register(CaseNumber number) {
        return rows.ofCase(number.value()).stream().map(seal::entry).toList();
    }

    @Override
    public String text(ConsentCode code) {
        return wordings.inForce(code).text();
    }

    private void remember(CaseNumber number, ConsentCode code, String by, String what) {
        trail.record(new AuditEvent(AuditKind.CONSENT, number.value(), code.name(), by, what));
    }

    private boolean end(CaseNumber number, ConsentCode code, String item, String by, String how, Instant now) {
        boolean ended = rows.end(number.value(), code.name(), item, now, by, how) > 0;
        if (ended) {
            events.publishEvent(new ConsentWithdrawn(number, code, item, now));
        }
        return ended;
    }

    private Optional<ConsentRow> newest(CaseNumber number, ConsentCode code, String item, String recipient) {
        return rows.live(number.value(), code, item, seal.key(recipient), clock.instant(), Limit.of(1)).stream()
                .findFirst();
    }

    private static ConsentRow row(CaseNumber number, ConsentCode code, String item, String by, Instant now) {
        var row = new ConsentRow();
        row.rowKey = UUID.randomUUID().toString();
        row.caseNumber = number.value();
        row.code = code;
        row.item = codeOrNull(item, "item");
        row.recordedBy = by;
        row.decidedAt = now;
        return row;
    }

    private ConsentKindRow kind(ConsentCode code) {
        ConsentKindRow kind = kinds.get().get(code);
        if (kind == null) {
            throw new IllegalStateException("The register does not know " + code);
        }
        return kind;
    }
}
