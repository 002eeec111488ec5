package iq.ihala.casefile.internal;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.CasePseudonymised;
import iq.ihala.casefile.CaseStatus;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.PersonWithdrew;
import iq.ihala.casefile.SafeContacts;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.casefile.Withdrawal;
import iq.ihala.casefile.WithdrawalRefusedException;
import iq.ihala.casefile.WithdrawalRefusedException.Why;
import iq.ihala.casefile.WithdrawalScope;
import iq.ihala.casefile.WithdrawalWay;
import iq.ihala.casefile.Withdrawals;
import iq.ihala.staff.Staff;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredWithdrawals implements Withdrawals {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int ID_LENGTH = 12;
    private static final String SUPERVISOR = "risk_reviewer";
    private static final String VISIT = "VISIT";

    /** The codes that stay of a file, for the count of what the centre did. */
    private static final Set<String> STAYS = Set.of("problemTypes", "ageBand", "sex");

    private final WithdrawalTable table;
    private final Consents consents;
    private final SafeContacts contacts;
    private final CaseFiles caseFiles;
    private final Staff staff;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredWithdrawals(
            WithdrawalTable table,
            Consents consents,
            SafeContacts contacts,
            CaseFiles caseFiles,
            Staff staff,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.consents = consents;
        this.contacts = contacts;
        this.caseFiles = caseFiles;
        this.staff = staff;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Withdrawal record(
            CaseNumber number,
            WithdrawalScope scope,
            String item,
            WithdrawalWay way,
            String codeWord,
            boolean told,
            String by) {
        judge(number, way, codeWord, by);
        if (scope == WithdrawalScope.ITEM && item == null) {
            throw new WithdrawalRefusedException(Why.NO_SUCH_ITEM);
        }
        Withdrawal withdrawal =
                new Withdrawal(newId(), number, scope, item, way, by, clock.instant(), null, null, null);
        if (scope.isWhole() && !table.lock(number.value(), clock.instant())) {
            throw new WithdrawalRefusedException(Why.ALREADY_WHOLE);
        }
        table.insert(withdrawal);
        end(withdrawal);
        if (told) {
            table.told(withdrawal.id(), "IN_TALK", by, clock.instant());
        }
        remember(number, by, "withdrawn," + scope + ",way=" + way);
        Withdrawal stored = find(withdrawal.id()).orElseThrow();
        events.publishEvent(new PersonWithdrew(stored));
        return stored;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Withdrawal> find(String id) {
        return table.find(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Withdrawal> ofCase(CaseNumber number) {
        return table.ofCase(number.value());
    }

    @Override
    public void told(String id, String how, String by) {
        table.told(id, how, by, clock.instant());
        remember(find(id).orElseThrow().caseNumber(), by, "told," + how);
    }

    @Override
    public void settle(String id, boolean kept, String by) {
        CaseNumber number = find(id).orElseThrow().caseNumber();
        if (!kept) {
            Map<String, Object> codes = caseFiles.newestAnswers(number, STAYS);
            table.removeWords(number.value());
            caseFiles.storeStep(new StepAnswers(number, id, "consent-withdrawal.codes", 1, by, clock.instant(), codes));
            events.publishEvent(new CasePseudonymised(number));
        }
        table.settled(id, kept, clock.instant());
        remember(number, by, kept ? "kept" : "pseudonymised");
        if (caseFiles.summary(number).status() == CaseStatus.OPEN) {
            caseFiles.close(number, "CONSENT_WITHDRAWN", by);
        }
    }

    /** Whoever is not the person must not be able to cut her off from help: a voice alone proves nothing. */
    private void judge(CaseNumber number, WithdrawalWay way, String codeWord, String by) {
        if (way == WithdrawalWay.CALLED_CODE_WORD && !isCodeWord(number, codeWord)) {
            audit.record(new AuditEvent(AuditKind.REFUSED, number.value(), "withdrawal", by, "codeWord"));
            throw new WithdrawalRefusedException(Why.CODE_WORD);
        }
        boolean supervises =
                staff.find(by).filter(member -> member.isIn(SUPERVISOR)).isPresent();
        if (way == WithdrawalWay.CALLED && !supervises) {
            throw new WithdrawalRefusedException(Why.SUPERVISOR_DECIDES);
        }
    }

    private boolean isCodeWord(CaseNumber number, String said) {
        String agreed = contacts.of(number).codeWord();
        return agreed != null
                && said != null
                && !ArabicNames.comparable(agreed).isEmpty()
                && ArabicNames.comparable(agreed).equals(ArabicNames.comparable(said));
    }

    private void end(Withdrawal withdrawal) {
        CaseNumber number = withdrawal.caseNumber();
        String by = withdrawal.recordedBy();
        if (withdrawal.scope() == WithdrawalScope.SHARING) {
            table.reduce(number.value(), by, clock.instant());
        }
        withdrawal.scope().codes().forEach(code -> consents.withdraw(number, code, withdrawal.item(), by));
        if (withdrawal.scope() == WithdrawalScope.VISIT) {
            consents.withdraw(number, ConsentCode.C_REF, VISIT, by);
        } else if (VISIT.equals(withdrawal.item())) {
            consents.withdraw(number, ConsentCode.C_VISIT, null, by);
        }
    }

    private void remember(CaseNumber number, String by, String what) {
        audit.record(new AuditEvent(AuditKind.CONSENT, number.value(), "withdrawal", by, what));
    }

    private static String newId() {
        StringBuilder id = new StringBuilder("WD-");
        RANDOM.ints(ID_LENGTH, 0, LETTERS.length()).forEach(i -> id.append(LETTERS.charAt(i)));
        return id.toString();
    }
}
