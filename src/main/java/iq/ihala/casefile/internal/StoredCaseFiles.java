package iq.ihala.casefile.internal;

import static iq.ihala.casefile.internal.Codes.code;
import static iq.ihala.casefile.internal.Codes.codeOrNull;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseClosed;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.CaseReopened;
import iq.ihala.casefile.CaseRestricted;
import iq.ihala.casefile.CaseSummary;
import iq.ihala.casefile.ContactTally;
import iq.ihala.casefile.EarlierCase;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.casefile.TalkForgotten;
import iq.ihala.casefile.UnknownCaseException;
import iq.ihala.casefile.WholeFile;
import iq.ihala.crypto.CaseVault;
import iq.ihala.staff.Staff;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
// That a file is gone is an answer: whoever asks on behalf of the house must be able to go on (a late step, for one).
@Transactional(noRollbackFor = UnknownCaseException.class)
class StoredCaseFiles implements CaseFiles {

    private static final int DRAWS = 5;
    private static final Set<String> MILD = Set.of("NONE", "LOW", "MEDIUM");
    private static final Set<String> LEVELS = Set.of("NONE", "LOW", "MEDIUM", "HIGH", "IMMINENT");

    private final SecureRandom random = new SecureRandom();
    private final Cases cases;
    private final Steps steps;
    private final Contacts contacts;
    private final PersonKeys personKeys;
    private final AnswerSeal seal;
    private final CountableFacts countable;
    private final CaseVault caseVault;
    private final Staff staff;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredCaseFiles(
            Cases cases,
            Steps steps,
            Contacts contacts,
            PersonKeys personKeys,
            AnswerSeal seal,
            CountableFacts countable,
            CaseVault caseVault,
            Staff staff,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.steps = steps;
        this.contacts = contacts;
        this.personKeys = personKeys;
        this.seal = seal;
        this.countable = countable;
        this.caseVault = caseVault;
        this.staff = staff;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public CaseNumber open(String channel, String openedBy) {
        code(channel, "channel");
        for (int draw = 0; draw < DRAWS; draw++) {
            CaseNumber number = CaseNumber.draw(today().getYear(), random);
            if (cases.insert(number.value(), channel, clock.instant(), openedBy) == 1) {
                caseVault.make(number.value());
                remember(number, openedBy, "OPENED");
                return number;
            }
        }
        throw new IllegalStateException("No free case number found");
    }

    @Override
    public void reopen(CaseNumber number, String reason, String by) {
        found(number, cases.reopen(number.value(), code(reason, "reason"), by, clock.instant()));
        remember(number, by, "REOPENED");
        events.publishEvent(new CaseReopened(number));
    }

    @Override
    public void storeStep(StepAnswers answers) {
        steps.save(seal.seal(answers));
        countable.note(answers);
    }

    @Override
    public Optional<StepAnswers> lastStep(CaseNumber number, String scope, String form) {
        List<StepRow> rows = steps.newestWithCorrections(number.value(), scope, form, WholeFile.CORRECTION);
        return rows.isEmpty() ? Optional.empty() : Optional.of(Corrected.step(rows, seal));
    }

    @Override
    public Map<String, Object> newestAnswers(CaseNumber number, Set<String> fields) {
        var wanted = new HashSet<>(fields);
        var newest = new HashMap<String, Object>();
        if (wanted.isEmpty()) {
            return newest;
        }
        for (StepRow step : steps.findByCaseNumberOrderBySeqDesc(number.value())) {
            seal.answers(step).forEach((field, answer) -> {
                if (wanted.remove(field)) {
                    newest.put(field, answer);
                }
            });
            if (wanted.isEmpty()) {
                break;
            }
        }
        return newest;
    }

    @Override
    public void forgetTalk(CaseNumber number) {
        cases.delete(number.value());
        caseVault.destroy(number.value());
        staff.forgetCase(number.value());
        events.publishEvent(new TalkForgotten(number));
    }

    @Override
    public void countAdvice(String problemType, String sex, String ageBand) {
        cases.countAdvice(today(), code(problemType, "problem type"), code(sex, "sex"), code(ageBand, "age band"));
    }

    @Override
    public List<EarlierCase> searchEarlier(CaseNumber number) {
        List<String> numbers = personKeys.samePerson(number.value());
        return numbers.isEmpty()
                ? List.of()
                : cases.findAll(numbers).stream().map(CaseView::earlier).toList();
    }

    @Override
    public void linkEarlier(CaseNumber number, CaseNumber earlier, String how) {
        if (number.equals(earlier)) {
            throw new IllegalArgumentException("A case is not linked to itself");
        }
        cases.link(number.value(), earlier.value(), code(how, "kind of link"), clock.instant());
        if ("SAME_CONCERN".equals(how)) {
            found(number, cases.move(number.value()));
        }
    }

    @Override
    public List<CaseNumber> earlierCases(CaseNumber number) {
        return cases.earlierNumbers(number.value()).stream()
                .map(CaseNumber::new)
                .toList();
    }

    @Override
    public void close(CaseNumber number, String reason, String by) {
        found(number, cases.close(number.value(), code(reason, "reason"), by, clock.instant()));
        remember(number, by, "CLOSED");
        events.publishEvent(new CaseClosed(number, today()));
    }

    @Override
    public CaseSummary summary(CaseNumber number) {
        return cases.find(number.value())
                .orElseThrow(() -> new UnknownCaseException(number))
                .summary();
    }

    @Override
    public void assignCounsellor(CaseNumber number, String user) {
        found(number, cases.setCounsellor(number.value(), user));
    }

    @Override
    public void assignCaseWorker(CaseNumber number, String user) {
        found(number, cases.setCaseWorker(number.value(), user, clock.instant()));
    }

    @Override
    public void assignLawyer(CaseNumber number, String user) {
        found(number, cases.setLawyer(number.value(), user));
    }

    @Override
    public void recordLevel(CaseNumber number, String riskLevel) {
        if (!LEVELS.contains(riskLevel)) {
            throw new IllegalArgumentException("Not a risk level");
        }
        found(number, cases.setLevel(number.value(), riskLevel, MILD.contains(riskLevel), today()));
    }

    @Override
    public void restrict(CaseNumber number, boolean restricted) {
        // The server counts a row that is written as it was; only a change is news.
        boolean news = restricted && !summary(number).restricted();
        found(number, cases.setRestricted(number.value(), restricted));
        if (news) {
            events.publishEvent(new CaseRestricted(number));
        }
    }

    @Override
    public void recordContact(CaseNumber number, boolean made, String method) {
        contacts.save(new ContactRow(number.value(), clock.instant(), made, codeOrNull(method, "method")));
    }

    @Override
    public ContactTally contacts(CaseNumber number) {
        return Tally.of(contacts.sinceLastOpening(number.value()), clock.instant());
    }

    private void remember(CaseNumber number, String by, String what) {
        trail.record(new AuditEvent(AuditKind.CHANGE, number.value(), "case", by, what));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.BASRA);
    }

    private static void found(CaseNumber number, int rows) {
        if (rows == 0) {
            throw new UnknownCaseException(number);
        }
    }
}
