package iq.ihala.casefile.internal;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.casefile.CaseAccess;
import iq.ihala.casefile.CaseDesk;
import iq.ihala.casefile.CaseFileView;
import iq.ihala.casefile.CaseFinder;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.CaseSearch;
import iq.ihala.casefile.EarlierCase;
import iq.ihala.casefile.Emergency;
import iq.ihala.casefile.EmergencyReason;
import iq.ihala.casefile.NotYoursException;
import iq.ihala.casefile.Section;
import iq.ihala.casefile.Sight;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StaffDesk implements CaseDesk {

    private static final Set<String> TOLD = Set.of(BreakGlass.SUPERVISOR, BreakGlass.PROTECTION_OFFICER);
    private static final String FILE = "case/{number}";
    private static final String SEARCH = "case/search";
    private static final String NOTE = "case/{number}/note";
    private static final String NAMED = "case/{number}/named";
    private static final String IN_DANGER = "BREAK_GLASS";

    /** Who the person is, how to reach them safely, what keeps them safe. */
    private static final Sight MINIMUM = new Sight(Set.of(Section.IDENTITY), Set.of(), Set.of());

    private final CaseAccess access;
    private final CaseFinder finder;
    private final BreakGlass breakGlass;
    private final FileAssembly assembly;
    private final CaseNotebook notebook;
    private final Staff staff;
    private final AuditTrail audit;

    StaffDesk(
            CaseAccess access,
            CaseFinder finder,
            BreakGlass breakGlass,
            FileAssembly assembly,
            CaseNotebook notebook,
            Staff staff,
            AuditTrail audit) {
        this.access = access;
        this.finder = finder;
        this.breakGlass = breakGlass;
        this.assembly = assembly;
        this.notebook = notebook;
        this.staff = staff;
        this.audit = audit;
    }

    @Override
    public boolean isOpenTo(String user) {
        return staff.find(user)
                .filter(member -> AccessTable.readsFiles(member.groups()))
                .isPresent();
    }

    @Override
    public boolean mayOpenInDanger(String user) {
        return staff.find(user).filter(breakGlass::isFor).isPresent();
    }

    @Override
    public boolean sees(String user, CaseNumber number) {
        return access.of(user, number).isOpen()
                || breakGlass.openUntil(number, user).isPresent();
    }

    @Override
    public boolean isTold(String user) {
        return staff.find(user).filter(StaffDesk::hears).isPresent();
    }

    @Override
    public CaseFileView open(String user, CaseNumber number) {
        Sight own = access.of(user, number);
        Optional<Instant> until = own.isOpen() ? Optional.empty() : breakGlass.openUntil(number, user);
        Sight sight = until.isPresent() ? MINIMUM : own;
        if (!sight.isOpen()) {
            throw refused(user, number, FILE);
        }
        String sections = sight.readable().stream().map(Section::name).sorted().collect(Collectors.joining(","));
        remember(AuditKind.READ, number, FILE, user, until.isPresent() ? IN_DANGER + "," + sections : sections);
        return assembly.of(user, number, sight, until.orElse(null));
    }

    @Override
    public void note(String user, CaseNumber number, Section section, String words, String corrects) {
        if (!CaseNotebook.writable(access.of(user, number)).contains(section)) {
            throw refused(user, number, NOTE);
        }
        notebook.write(number, section, words, corrects, user);
        remember(AuditKind.CHANGE, number, NOTE, user, section.name());
    }

    @Override
    public void keepNote(String user, CaseNumber number, Section section, String words) {
        if (!CaseNotebook.writable(access.of(user, number)).contains(section)) {
            throw refused(user, number, NOTE);
        }
        notebook.keep(number, section, words, user);
    }

    @Override
    public List<EarlierCase> search(String user, CaseSearch search) {
        if (!isOpenTo(user)) {
            throw refused(user, null, SEARCH);
        }
        List<EarlierCase> visible = found(search).stream()
                .filter(one -> access.of(user, one.number()).isOpen())
                .toList();
        remember(AuditKind.SEARCH, null, SEARCH, user, search.kind() + "," + "found=" + visible.size());
        return visible;
    }

    @Override
    public void openInDanger(String user, CaseNumber number, EmergencyReason reason, String words) {
        StaffMember member = staff.find(user)
                .filter(breakGlass::isFor)
                .orElseThrow(() -> refused(user, number, BreakGlass.ENDPOINT));
        if (words == null || words.isBlank() || !access.mayWork(member, number)) {
            throw refused(user, number, BreakGlass.ENDPOINT);
        }
        remember(AuditKind.BREAK_GLASS, number, BreakGlass.ENDPOINT, user, reason.name());
        breakGlass.open(member, number, reason, words);
    }

    @Override
    public CaseNumber openInDanger(String user, String telephone, EmergencyReason reason, String words) {
        StaffMember member = staff.find(user)
                .filter(breakGlass::isFor)
                .orElseThrow(() -> refused(user, null, BreakGlass.BY_TELEPHONE));
        CaseNumber number = finder.byTelephone(telephone).stream()
                .map(EarlierCase::number)
                // Whoever must keep away from the newest is not shown an older one of the same person instead.
                .findFirst()
                .filter(newest -> access.mayWork(member, newest))
                .orElseThrow(() -> refused(user, null, BreakGlass.BY_TELEPHONE));
        if (!access.of(user, number).isOpen()) {
            openInDanger(user, number, reason, words);
        }
        return number;
    }

    @Override
    public List<Emergency> emergencies(String user) {
        Set<String> notTheirs = staff.conflictsOf(user);
        return isTold(user)
                ? breakGlass.recent().stream()
                        .filter(one -> !notTheirs.contains(one.caseNumber().value()))
                        .toList()
                : List.of();
    }

    @Override
    public void name(CaseNumber number, String user, boolean named, String by) {
        try {
            access.name(number, user, named, by);
        } catch (NotYoursException e) {
            throw refused(by, number, NAMED);
        }
        remember(AuditKind.CHANGE, number, NAMED, by, (named ? "add=" : "remove=") + user);
    }

    @Override
    public void refuse(String user, String endpoint) {
        remember(AuditKind.REFUSED, null, endpoint, user, "");
    }

    private List<EarlierCase> found(CaseSearch search) {
        if (!search.isComplete()) {
            return List.of();
        }
        return switch (search.kind()) {
            case "number" -> {
                try {
                    yield finder.byNumber(CaseNumber.parse(search.number())).stream()
                            .toList();
                } catch (IllegalArgumentException noNumber) {
                    yield List.of();
                }
            }
            case "telephone" -> finder.byTelephone(search.telephone());
            default -> finder.byName(search.fullName(), search.motherName(), search.birthYear());
        };
    }

    private NotYoursException refused(String user, CaseNumber number, String endpoint) {
        remember(AuditKind.REFUSED, number, endpoint, user, "");
        return new NotYoursException();
    }

    private void remember(AuditKind kind, CaseNumber number, String subject, String user, String detail) {
        audit.record(new AuditEvent(kind, number == null ? null : number.value(), subject, user, detail));
    }

    private static boolean hears(StaffMember member) {
        return member.groups().stream().anyMatch(TOLD::contains);
    }
}
