package iq.ihala.casefile.internal;

import static iq.ihala.casefile.internal.Codes.codeOrNull;

import iq.ihala.calendar.Remembered;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.ConsentWithdrawn;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.LiveConsent;
import iq.ihala.crypto.Vault;
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
    private final AnswerSeal seal;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsentRegister(
            ConsentRows rows,
            ConsentKinds kinds,
            AnswerSeal seal,
            Vault vault,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.kinds = new Remembered<>(
                () -> kinds.findAll().stream().collect(Collectors.toMap(ConsentKindRow::code, Function.identity())),
                KINDS_FRESH_FOR,
                clock);
        this.seal = seal;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void give(ConsentGiven given) {
        ConsentKindRow kind = kind(given.code());
        Instant now = clock.instant();
        var row = row(given.caseNumber(), given.code(), given.item(), given.recordedBy(), now);
        row.granted = true;
        row.recipientKey = recipientKey(given.recipient());
        row.sealedRecipient = seal.sealText(row.caseNumber, given.recipient(), row.place("sealed_recipient"));
        row.sealedWitness = seal.sealText(row.caseNumber, given.witness(), row.place("sealed_witness"));
        row.fieldSet = codeOrNull(given.fieldSet(), "field set");
        row.givenBy = codeOrNull(given.givenBy(), "giver");
        row.how = codeOrNull(given.how(), "way of consenting");
        row.language = codeOrNull(given.language(), "language");
        row.textVersion = kind.textVersion();
        row.oneAction = kind.oneAction();
        row.validUntil = kind.validUntil(now);
        rows.save(row);
    }

    @Override
    public void refuse(CaseNumber number, ConsentCode code, String item, String by) {
        Instant now = clock.instant();
        end(number, code, item, by, "REFUSED", now);
        rows.save(row(number, code, item, by, now));
    }

    @Override
    public boolean isLive(CaseNumber number, ConsentCode code, String item, String recipient) {
        return newest(number, code, item, recipient).isPresent();
    }

    @Override
    public Optional<LiveConsent> live(CaseNumber number, ConsentCode code, String item, String recipient) {
        return newest(number, code, item, recipient).map(this::opened);
    }

    @Override
    public List<LiveConsent> inForce(CaseNumber number) {
        return rows.inForce(number.value(), clock.instant()).stream()
                .map(this::opened)
                .toList();
    }

    @Override
    public boolean use(CaseNumber number, ConsentCode code, String item, String recipient) {
        return rows.use(number.value(), code.name(), item, recipientKey(recipient), clock.instant()) > 0;
    }

    @Override
    public void withdraw(CaseNumber number, ConsentCode code, String item, String by) {
        end(number, code, item, by, "WITHDRAWN", clock.instant());
    }

    @Override
    public String text(ConsentCode code) {
        return kind(code).text();
    }

    private void end(CaseNumber number, ConsentCode code, String item, String by, String how, Instant now) {
        if (rows.end(number.value(), code.name(), item, now, by, how) > 0) {
            events.publishEvent(new ConsentWithdrawn(number, code, item, now));
        }
    }

    private Optional<ConsentRow> newest(CaseNumber number, ConsentCode code, String item, String recipient) {
        return rows.live(number.value(), code, item, recipientKey(recipient), clock.instant(), Limit.of(1)).stream()
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

    private LiveConsent opened(ConsentRow row) {
        return new LiveConsent(
                new CaseNumber(row.caseNumber),
                row.code,
                row.item,
                seal.openText(row.caseNumber, row.sealedRecipient, row.place("sealed_recipient")),
                row.fieldSet,
                row.givenBy,
                row.how,
                row.decidedAt,
                row.validUntil,
                row.textVersion);
    }

    private String recipientKey(String recipient) {
        return recipient == null ? null : vault.blindIndex(recipient, "consent.recipient");
    }

    private ConsentKindRow kind(ConsentCode code) {
        ConsentKindRow kind = kinds.get().get(code);
        if (kind == null) {
            throw new IllegalStateException("The register has no wording for " + code);
        }
        return kind;
    }
}
