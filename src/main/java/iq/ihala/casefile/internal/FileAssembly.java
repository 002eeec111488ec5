package iq.ihala.casefile.internal;

import iq.ihala.audit.AuditEntry;
import iq.ihala.audit.AuditPage;
import iq.ihala.audit.AuditTrail;
import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.AnswerCatalogue;
import iq.ihala.casefile.CaseAccess;
import iq.ihala.casefile.CaseFileView;
import iq.ihala.casefile.CaseFileView.Few;
import iq.ihala.casefile.CaseFileView.Part;
import iq.ihala.casefile.CaseFileView.Said;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNews.News;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.CaseSummary;
import iq.ihala.casefile.ConsentEntry;
import iq.ihala.casefile.ConsentItems;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.Emergency;
import iq.ihala.casefile.SafeContacts;
import iq.ihala.casefile.Section;
import iq.ihala.casefile.Sight;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts together what of a file may be seen. A section that is not in the sight is never opened, so that it cannot be shown. */
@Component
class FileAssembly {

    private static final int LOOKS = 200;
    private static final String SUPERVISOR = "risk_reviewer";

    /** Sections made of answers; consents and looks have registers of their own. */
    private static final List<Section> OF_ANSWERS = List.of(
            Section.IDENTITY,
            Section.STORY,
            Section.HEALTH,
            Section.RISK_ANSWERS,
            Section.LEGAL_NOTES,
            Section.PSYCH_NOTES,
            Section.CONSENTS);

    private static final List<String> SAFE_CONTACT = List.of(
            "safeContactMethod",
            "phoneShared",
            "safePhone",
            "safeDays",
            "safeHours",
            "whoMayAnswer",
            "callerIdentity",
            "codeWord",
            "dangerSignal",
            "messagesAllowed",
            "homeVisitAllowed");

    private final CaseFiles caseFiles;
    private final Steps steps;
    private final AnswerSeal seal;
    private final Consents consents;
    private final CaseAccess access;
    private final BreakGlass breakGlass;
    private final AuditTrail audit;
    private final Staff staff;
    private final ObjectProvider<AnswerCatalogue> catalogue;
    private final ObjectProvider<ConsentItems> items;
    private final SafeContacts contacts;
    private final CaseNotebook notebook;
    private final FileNews fileNews;

    FileAssembly(
            CaseFiles caseFiles,
            Steps steps,
            AnswerSeal seal,
            Consents consents,
            CaseAccess access,
            BreakGlass breakGlass,
            AuditTrail audit,
            Staff staff,
            ObjectProvider<AnswerCatalogue> catalogue,
            ObjectProvider<ConsentItems> items,
            SafeContacts contacts,
            CaseNotebook notebook,
            FileNews fileNews) {
        this.caseFiles = caseFiles;
        this.steps = steps;
        this.seal = seal;
        this.consents = consents;
        this.access = access;
        this.breakGlass = breakGlass;
        this.audit = audit;
        this.staff = staff;
        this.catalogue = catalogue;
        this.items = items;
        this.contacts = contacts;
        this.notebook = notebook;
        this.fileNews = fileNews;
    }

    CaseFileView of(String user, CaseNumber number, Sight sight, Instant dangerUntil) {
        CaseSummary summary = caseFiles.summary(number);
        StaffMember member = staff.find(user).orElseThrow();
        boolean supervises = member.isIn(SUPERVISOR) && dangerUntil == null;
        List<StepAnswers> answered = sight.readable().stream().anyMatch(OF_ANSWERS::contains)
                ? steps.findByCaseNumberOrderBySeqDesc(number.value()).stream()
                        .map(seal::open)
                        .toList()
                : List.of();
        List<Emergency> emergencies = supervises || sight.reads(Section.AUDIT) ? breakGlass.ofCase(number) : List.of();
        Map<String, String> names = staffNames();
        List<Part> parts = parts(answered, sight);
        List<ConsentEntry> register = sight.reads(Section.CONSENTS) ? register(number) : List.of();
        News news = fileNews.of(number, sight);
        List<Section> notable = dangerUntil == null ? CaseNotebook.writable(sight) : List.of();
        return new CaseFileView(
                summary,
                sight,
                names,
                dangerUntil,
                sight.reads(Section.IDENTITY) ? safeContact(answered) : List.of(),
                parts,
                withheld(sight),
                register,
                register.isEmpty() ? Map.of() : itemNames(number),
                sight.reads(Section.AUDIT) ? looks(number) : List.of(),
                emergencies,
                sight.reads(Section.IDENTITY) ? contacts.of(number) : null,
                notebook.of(number, sight),
                notable,
                notebook.unsaved(number, notable, user),
                news,
                fileNews.timeline(opened(summary), parts, register, news, names),
                supervises && summary.restricted() ? few(number) : null);
    }

    private Map<String, String> itemNames(CaseNumber number) {
        return items.stream().map(known -> known.names(number)).findFirst().orElse(Map.of());
    }

    private static Instant opened(CaseSummary summary) {
        return summary.openedOn().atStartOfDay(WorkingCalendar.BASRA).toInstant();
    }

    private List<Said> safeContact(List<StepAnswers> newestFirst) {
        Map<String, Object> newest = new LinkedHashMap<>();
        newestFirst.forEach(step -> step.answers().forEach(newest::putIfAbsent));
        List<Said> lines = new ArrayList<>();
        for (String field : SAFE_CONTACT) {
            if (newest.containsKey(field)) {
                catalogue.ifAvailable(words -> lines.add(said(words, field, newest.get(field))));
            }
        }
        return List.copyOf(lines);
    }

    private List<Part> parts(List<StepAnswers> newestFirst, Sight sight) {
        AnswerCatalogue words = catalogue.getIfAvailable();
        if (words == null) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        for (Section section : OF_ANSWERS) {
            if (sight.reads(section)) {
                List<CaseFileView.Step> shown = newestFirst.stream()
                        .map(step -> step(words, step, section))
                        .filter(step -> !step.answers().isEmpty())
                        .toList();
                parts.add(new Part(section, shown));
            }
        }
        return List.copyOf(parts);
    }

    private static CaseFileView.Step step(AnswerCatalogue words, StepAnswers step, Section section) {
        List<Said> answers = step.answers().entrySet().stream()
                // The safe way stands on top, as it holds now; what held before would only mislead.
                .filter(answer -> !SAFE_CONTACT.contains(answer.getKey())
                        && words.section(answer.getKey())
                                .filter(section::equals)
                                .isPresent())
                .map(answer -> said(words, answer.getKey(), answer.getValue()))
                .filter(said -> !said.words().isBlank())
                .toList();
        return new CaseFileView.Step(words.title(step.form()), step.at(), step.by(), answers);
    }

    private static Said said(AnswerCatalogue words, String field, Object answer) {
        return new Said(words.label(field), words.say(field, answer));
    }

    /** Of the sections made for people's work; that there is an audit log is no secret, and it is nobody's but the officer's. */
    private static Set<Section> withheld(Sight sight) {
        Set<Section> rest = EnumSet.complementOf(EnumSet.noneOf(Section.class));
        rest.removeAll(sight.readable());
        return rest;
    }

    private List<ConsentEntry> register(CaseNumber number) {
        List<ConsentEntry> newestFirst = new ArrayList<>(consents.register(number));
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    private List<AuditEntry> looks(CaseNumber number) {
        return audit.ofCase(number.value(), AuditPage.newest(LOOKS));
    }

    private Map<String, String> staffNames() {
        return staff.everyone().stream().collect(Collectors.toMap(StaffMember::user, StaffMember::displayName));
    }

    /** Who may be added: our own people whom no conflict of interest keeps away. */
    private Few few(CaseNumber number) {
        List<String> named = access.named(number);
        Set<String> conflicted = staff.conflicted(number.value());
        List<String> others = staff.everyone().stream()
                .filter(member -> member.organisation() == null && AccessTable.readsFiles(member.groups()))
                .map(StaffMember::user)
                .filter(user -> !named.contains(user) && !conflicted.contains(user))
                .toList();
        return new Few(named, others);
    }
}
